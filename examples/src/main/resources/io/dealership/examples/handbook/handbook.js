/* Chooses rows of the table by the lists above it. Without it all rows are there. */
(function () {
  "use strict";
  var form = document.querySelector("form.filter");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-role]"));
  var lists = Array.prototype.slice.call(form.querySelectorAll("select"));
  var output = form.querySelector("output");

  function choose() {
    var shown = 0;
    rows.forEach(function (row) {
      row.hidden = !lists.every(function (list) {
        var words = (row.getAttribute("data-" + list.getAttribute("data-key")) || "").split(" ");
        return list.value === "" || words.indexOf(list.value) >= 0;
      });
      if (!row.hidden) {
        shown++;
      }
    });
    output.textContent =
      shown === 0
        ? form.getAttribute("data-none")
        : form.getAttribute("data-shown").replace("{0}", shown).replace("{1}", rows.length);
  }

  form.hidden = false;
  form.addEventListener("change", choose);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  choose(); /* a browser may have kept what was chosen before */
})();
