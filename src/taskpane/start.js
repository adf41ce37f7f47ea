// Runs before everything else and in every browser: ES3 only.
// Where the add-in cannot run it shows, in plain words, what is missing and what to do. Everywhere else it sees to it that
// Office.js is there, and loads the page's script.
(function () {
  var WORD_API = '1.3'; // the manifest asks for the same, but is not read everywhere
  var MOST_TO_ANSWER = 15000; // for Office.js and Word
  var MOST_TO_FETCH = 2000; // for Microsoft's Office.js, where we have our own
  var own = document.getElementById('start');
  var sources = own.getAttribute('data-office-js').split(' ');
  var names = own.getAttribute('data-commands'); // stand on the page for the buttons of the ribbon, which nobody sees
  var commands = names && names.split(' ');
  var missing = engineMissing();
  var tried = [];

  // The element that says why this browser cannot run the pane; undefined where it can.
  function engineMissing() {
    var agent = navigator.userAgent;
    if (/WpsOfficeApp/i.test(agent)) return 'wps';
    if (/MSIE |Trident\//.test(agent)) return 'internetExplorer';
    if (/Edge\//.test(agent)) return 'edgeHtml';
    if (typeof Object.hasOwn !== 'function') return 'oldEngine'; // the youngest of what the pane is compiled against (ES2022)
  }

  function wordMissing(host) {
    if (host !== 'Word') return 'notWord';
    if (!window.Office.context.requirements.isSetSupported('WordApi', WORD_API)) return 'oldWord';
  }

  function show(id) {
    document.getElementById(id).removeAttribute('hidden');
  }

  function hide(id) {
    document.getElementById(id).setAttribute('hidden', 'hidden');
  }

  // In place of the pane.
  function showInstead(id) {
    if (commands) return;
    hide('root');
    show(id);
  }

  function hasOffice() {
    return !!(window.Office && window.Office.onReady);
  }

  function append(source, onEnd) {
    var script = document.createElement('script');
    if (onEnd)
      script.onload = script.onerror = function () {
        onEnd(script);
      };
    script.src = source;
    document.body.appendChild(script);
  }

  // The first that gives us an Office.js, from this one on. It looks for its other files beside the first script of its name,
  // so one that did not come must not stay on the page.
  function loadOffice(index) {
    append(sources[index], function (script) {
      tried.push(sources[index]);
      if (hasOffice() || index + 1 === sources.length) {
        begin();
        return;
      }
      document.body.removeChild(script);
      loadOffice(index + 1);
    });
  }

  // Fetches Microsoft's, without running it: what comes late must not run beside our own.
  function askMicrosoft() {
    var link = document.createElement('link');
    var isDecided = false;
    function decide(index) {
      if (isDecided) return;
      isDecided = true;
      if (index > 0) tried.push(sources[0]);
      loadOffice(index);
    }
    link.rel = 'preload';
    link.setAttribute('as', 'script');
    link.href = sources[0];
    link.onload = function () {
      decide(0);
    };
    link.onerror = function () {
      decide(1);
    };
    setTimeout(link.onerror, MOST_TO_FETCH);
    document.head.appendChild(link);
  }

  function findOffice() {
    if (sources.length > 1 && missing) loadOffice(sources.length - 1);
    else if (sources.length > 1) askMicrosoft();
    else {
      tried.push(sources[0]); // which stands below this script, and has run
      begin();
    }
  }

  // Office.js is there, or could not be had.
  function begin() {
    if (!hasOffice()) {
      if (!missing && !commands) tellStuck();
      return;
    }
    if (missing) {
      window.Office.onReady(); // Word covers an add-in that never says it is ready with an error of its own
      return;
    }
    if (!commands)
      window.Office.onReady(function (info) {
        var id = wordMissing(info.host);
        if (id) showInstead(id);
      });
    append(own.getAttribute('data-script'));
  }

  // #opening is gone once the pane stands. Office.js or Word may never answer: say so, and what was tried, rather than wait
  // for ever.
  function tellStuck() {
    var opening = document.getElementById('opening');
    var list = document.getElementById('tried');
    var item;
    if (!opening || opening.hasAttribute('hidden')) return;
    for (var i = 0; i < tried.length; i++) {
      item = document.createElement('li');
      item.appendChild(document.createTextNode(tried[i] + list.getAttribute(outcomeOf(i))));
      list.appendChild(item);
    }
    hide('opening');
    show('stuck');
  }

  function outcomeOf(index) {
    return hasOffice() && index === tried.length - 1 ? 'data-silent' : 'data-missing';
  }

  // A button of the ribbon answers where it cannot work, too: its window says where to read why.
  function sayNotDone(event) {
    var page = location.href.replace(/[^/]*$/, 'dialog.html');
    window.Office.context.ui.displayDialogAsync(page, { width: 30, height: 25 }, function () {
      event.completed();
    });
  }

  document.addEventListener('DOMContentLoaded', findOffice);
  if (missing) {
    for (var i = 0; commands && i < commands.length; i++) window[commands[i]] = sayNotDone;
    showInstead(missing);
  } else if (!commands) {
    setTimeout(tellStuck, MOST_TO_ANSWER);
  }
})();
