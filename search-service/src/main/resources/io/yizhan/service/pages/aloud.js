// Offers to read aloud what is marked with data-aloud, where the browser can; press again to stop.
(() => {
  if (!("speechSynthesis" in window) || document.documentElement.dataset.view !== "elder") return;
  for (const text of document.querySelectorAll("[data-aloud]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain";
    button.textContent = "读给我听";
    button.addEventListener("click", () => {
      const wasSpeaking = speechSynthesis.speaking;
      speechSynthesis.cancel();
      if (wasSpeaking) return;
      const speech = new SpeechSynthesisUtterance(text.textContent);
      speech.lang = "zh-CN";
      speech.rate = 0.9;
      speechSynthesis.speak(speech);
    });
    text.after(button);
  }
})();
