"""How a report looks: text, CSV, HTML, XLSX and the page for print, each a function from a `Sheet`."""
