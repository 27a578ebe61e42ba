// Keys of the desk: 1 to 6 record an outcome of the person in focus, up and down change the person.
// Only where a card has the focus, so that nobody records anything by typing elsewhere.
(function () {
  "use strict";

  function person(element) {
    return element instanceof Element ? element.closest("[data-person]") : null;
  }

  function move(from, step) {
    var people = Array.prototype.slice.call(document.querySelectorAll("[data-person]"));
    var next = people[people.indexOf(from) + step];
    if (next) {
      next.focus();
    }
  }

  document.addEventListener("keydown", function (event) {
    var focused = person(event.target);
    if (!focused || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(focused, event.key === "ArrowDown" ? 1 : -1);
      return;
    }
    var button = /^[1-6]$/.test(event.key)
      ? focused.querySelector('[data-key="' + event.key + '"]')
      : null;
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  // Dictation where the browser has it: a button beside each box that asks for it.
  var Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
  if (Recognition) {
    Array.prototype.forEach.call(document.querySelectorAll("[data-dictate]"), function (button) {
      var box = document.getElementById(button.getAttribute("data-dictate"));
      button.hidden = false;
      button.addEventListener("click", function () {
        var listening = new Recognition();
        listening.lang = "zh-CN";
        button.disabled = true;
        listening.onresult = function (event) {
          box.value += event.results[0][0].transcript;
        };
        listening.onend = function () {
          button.disabled = false;
          box.focus();
        };
        listening.start();
      });
    });
  }
})();
