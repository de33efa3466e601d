// Gives the keys to the terminal once the game draws, and loads the page anew when the player wants another game.
window.addEventListener("load", () => {
  const body = document.body;
  new MutationObserver(() => {
    if (body.classList.contains("-first-byte")) document.querySelector("#terminal textarea")?.focus();
  }).observe(body, { attributeFilter: ["class"] });
  for (const button of document.querySelectorAll("button")) {
    button.addEventListener("click", () => window.location.reload());
  }
});
