// Runs before everything else and in every browser: ES3 only, copied as it stands.
// Word 2016 and 2019 by volume licence show add-ins in Internet Explorer 11, older Microsoft 365 in the first Edge.
// Neither can run the pane, so it says what to upgrade. Everywhere else it loads the pane.
(function () {
  var patience = 15000;
  var isOld = isTooOld();

  function show(id) {
    document.getElementById(id).removeAttribute('hidden');
  }

  function hide(id) {
    document.getElementById(id).setAttribute('hidden', 'hidden');
  }

  // Object.hasOwn is the youngest of what the pane is compiled against (ES2022).
  function isTooOld() {
    return /MSIE |Trident\/|Edge\//.test(navigator.userAgent) || typeof Object.hasOwn !== 'function';
  }

  // Word covers an add-in that never says it is ready with an error of its own. Office.js may not have come.
  function tellOffice() {
    if (window.Office && window.Office.onReady) window.Office.onReady();
  }

  function loadPane() {
    var script = document.createElement('script');
    script.src = document.getElementById('legacy').getAttribute('data-pane');
    document.body.appendChild(script);
  }

  // By then Office.js, which stands below this script, has run.
  document.addEventListener('DOMContentLoaded', isOld ? tellOffice : loadPane);

  if (isOld) {
    hide('root');
    show('tooOld');
    return;
  }

  // #opening is gone once the pane stands. Office.js or Word may never answer: say so rather than wait for ever.
  setTimeout(function () {
    if (document.getElementById('opening')) {
      hide('opening');
      show('stuck');
    }
  }, patience);
})();
