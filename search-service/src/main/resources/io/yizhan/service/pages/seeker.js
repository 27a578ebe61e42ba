// What a browser can do beyond the page: listen, read aloud, tell where one is. Without it all else works.
(() => {
  'use strict';
  const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
  const voice = document.querySelector('[data-voice]');
  const box = document.getElementById('q');
  if (voice && box && Listener) {
    voice.hidden = false;
    voice.addEventListener('click', () => {
      const listener = new Listener();
      listener.lang = 'zh-CN';
      listener.onstart = () => { voice.textContent = '请说话……'; };
      listener.onend = () => { voice.textContent = '语音输入'; };
      listener.onresult = event => {
        box.value = event.results[0][0].transcript;
        box.form.requestSubmit();
      };
      listener.start();
    });
  }

  const near = document.querySelector('[data-near]');
  if (near && navigator.geolocation && window.isSecureContext) {
    near.hidden = false;
    near.addEventListener('submit', event => {
      if (near.elements.near.value) { return; }
      event.preventDefault();
      const button = near.querySelector('button');
      button.textContent = '正在定位……';
      navigator.geolocation.getCurrentPosition(
        where => {
          near.elements.near.value =
            where.coords.latitude.toFixed(5) + ',' + where.coords.longitude.toFixed(5);
          near.submit();
        },
        () => { button.textContent = '没能定位，请写上地名'; },
        { timeout: 10000 });
    });
  }

  const aloud = document.querySelector('[data-aloud]');
  const parts = [...document.querySelectorAll('[data-read]')];
  if (aloud && parts.length && window.speechSynthesis) {
    aloud.hidden = false;
    const stop = () => {
      speechSynthesis.cancel();
      parts.forEach(part => part.classList.remove('reading'));
      aloud.textContent = '读给我听';
    };
    aloud.addEventListener('click', () => {
      if (speechSynthesis.speaking) { stop(); return; }
      aloud.textContent = '停';
      parts.forEach((part, index) => {
        const said = new SpeechSynthesisUtterance(part.dataset.read);
        said.lang = 'zh-CN';
        said.rate = 0.85;
        said.onstart = () => { parts.forEach(other => other.classList.toggle('reading', other === part)); };
        said.onend = () => { if (index === parts.length - 1) { stop(); } };
        speechSynthesis.speak(said);
      });
    });
    addEventListener('pagehide', stop);
  }
})();
