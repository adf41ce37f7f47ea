// Runs before everything else and in every browser: ES3 only, copied as it stands.
// Word 2016 and 2019 by volume licence show add-ins in Internet Explorer 11, older Microsoft 365 in the first Edge.
// Neither can run the pane, so it says what to upgrade. Everywhere else it loads the page's script.
(function () {
  var patience = 15000;
  var isOld = isTooOld();
  var own = document.getElementById('legacy');
  var names = own.getAttribute('data-commands'); // stand on the page for the buttons of the ribbon, which nobody sees
  var commands = names && names.split(' ');

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

  function loadScript() {
    var script = document.createElement('script');
    script.src = own.getAttribute('data-script');
    document.body.appendChild(script);
  }

  // A button of the ribbon answers where it cannot work, too: its window says where to read why.
  function sayNotDone(event) {
    var page = location.href.replace(/[^/]*$/, 'dialog.html');
    window.Office.context.ui.displayDialogAsync(page, { width: 30, height: 25 }, function () {
      event.completed();
    });
  }

  // By then Office.js, which stands below this script, has run.
  document.addEventListener('DOMContentLoaded', isOld ? tellOffice : loadScript);

  if (commands) {
    for (var i = 0; isOld && i < commands.length; i++) window[commands[i]] = sayNotDone;
    return;
  }

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
