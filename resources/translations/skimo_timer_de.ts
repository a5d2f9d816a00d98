<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Skimo Timer</name>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source> (and {more} more faults)</source>
   <translation> (und {more} weitere Fehler)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source> and {count} more</source>
   <translation> und {count} weitere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Gates</source>
   <translation>&amp;Messung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Race</source>
   <translation>&amp;Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Start</source>
   <translation>&amp;Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="documents, sheet.incomplete" />
   <source>* without the changes that lack a reading</source>
   <translation>* ohne die Wechsel, denen eine Lesung fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>+ takes the first of those who come next, F2 to F9 the others.</source>
   <translation>+ nimmt die erste der erwarteten Nummern, F2 bis F9 die anderen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>+10:00, or 1:40:00</source>
   <translation>+10:00 oder 1:40:00</translation>
  </message>
  <message>
   <location filename="documents, summary.elite" />
   <source>, elite {elite}</source>
   <translation>, Spitze {elite}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>-6 °C, clear</source>
   <translation>-6 °C, klar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>/  -  Ins</source>
   <translation>/  -  Einfg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>/dev/ttyUSB0, COM3 or socket://host:port</source>
   <translation>/dev/ttyUSB0, COM3 oder socket://host:port</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 . 3  Enter</source>
   <translation>1 . 3  Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 2 3  Enter</source>
   <translation>1 2 3  Eingabe</translation>
  </message>
  <message>
   <location filename="documents, batch.doubt" />
   <source>1 doubt</source>
   <translation>1 Zweifel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>1 lap, 1 change</source>
   <translation>1 Runde, 1 Wechsel</translation>
  </message>
  <message>
   <location filename="documents, batch.rank" />
   <source>1 rank changes</source>
   <translation>1 Rang ändert sich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>12 15 20-30, or all</source>
   <translation>12 15 20-30 oder *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>14.2 km</source>
   <translation>14,2 km</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>18:50:12, or +0:12</source>
   <translation>18:50:12 oder +0:12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps with a foot part, 7 changes</source>
   <translation>2 Runden mit Tragepassage, 7 Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps, 3 changes, one line for laps and finish</source>
   <translation>2 Runden, 3 Wechsel, eine Linie für Runden und Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>3  Enter</source>
   <translation>3  Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 checkpoints</source>
   <translation>3 Posten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 laps, 5 changes, one line for laps and finish</source>
   <translation>3 Runden, 5 Wechsel, eine Linie für Runden und Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>3 × 6, 2 × 6, final; women and men</source>
   <translation>3 × 6, 2 × 6, Finale; Damen und Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}</source>
   <translation>43 {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat} puts 43 into {heat} · {heat} 10:06:12 is its start</source>
   <translation>43 {heat} setzt 43 in {heat} · {heat} 10:06:12 ist sein Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}: into that heat · 43 -: off the lists · {heat} 10:06:12 or now: its start</source>
   <translation>43 {heat}: in diesen Lauf · 43 -: von den Listen · {heat} 10:06:12 oder now: sein Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>A bib read again within</source>
   <translation>Nochmals gelesen innerhalb</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>A fault in the program stopped this. Nothing was written.</source>
   <translation>Ein Fehler im Programm hat dies beendet. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>A gate stamps its times itself; what is typed has the time of this computer.</source>
   <translation>Eine Lichtschranke misst ihre Zeiten selbst; Eingetipptes hat die Zeit dieses Computers.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>A lap for each member, one number for the team</source>
   <translation>Eine Runde je Mitglied, eine Nummer für die Mannschaft</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A late entry: type its bib. A row of the list is taken up with Enter or a double click.</source>
   <translation>Eine Nachmeldung: Startnummer eingeben. Eine Zeile der Liste wird mit Eingabe oder Doppelklick aufgenommen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A new entry {bib}</source>
   <translation>Neue Anmeldung {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A new sheet</source>
   <translation>Neues Blatt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>A penalty that follows is a ruling of its own</source>
   <translation>Eine Zeitstrafe daraus ist ein eigener Entscheid</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>A quarter of the field is faster</source>
   <translation>Ein Viertel des Feldes ist schneller</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>A race that runs by itself</source>
   <translation>Ein Rennen, das von selbst läuft</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>A reading</source>
   <translation>Eine Lesung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>A reading that would make a leg shorter than its floor is doubted: nobody climbs that fast.</source>
   <translation>Eine Lesung, die eine Teilstrecke kürzer als ihr Mindestmaß machen würde, wird bezweifelt: So schnell steigt niemand auf.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A sheet of paper</source>
   <translation>Ein Blatt Papier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>A sheet of paper…</source>
   <translation>Ein Blatt Papier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>A spare gate counts only where the other missed</source>
   <translation>Eine Ersatzschranke zählt nur, wo die andere nichts sah</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>A start without a time waits for the gun: it is given on the day with one key and can be corrected later. Times are typed without colons: 185000.</source>
   <translation>Ein Start ohne Zeit wartet auf den Startschuss: Er wird am Renntag mit einer Taste gegeben und kann später berichtigt werden. Zeiten werden ohne Doppelpunkte eingegeben: 185000.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>A table with a row per athlete, as CSV, XLSX or copied from a spreadsheet or a web page. Only the bib is needed; name, sex, born, nation, club, category, course, start and slot are understood in English, German, French, Italian and Spanish, in any order. Where the headers say something else, or nothing, you are asked. Drop the file here, choose it, or paste the table.</source>
   <translation>Eine Tabelle mit einer Zeile je Person, als CSV, XLSX oder aus einer Tabelle oder Webseite kopiert. Nur die Startnummer ist nötig; Name, Geschlecht, Jahrgang, Nation, Verein, Kategorie, Strecke, Start und Startzeit werden auf Englisch, Deutsch, Französisch, Italienisch und Spanisch verstanden, in beliebiger Reihenfolge. Wo die Spaltenköpfe anders oder gar nicht heißen, wird gefragt. Die Datei hier ablegen, auswählen oder die Tabelle einfügen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>A tie decides</source>
   <translation>Gleichstand entscheidet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>A tie decides who goes on</source>
   <translation>Gleichstand entscheidet, wer weiterkommt</translation>
  </message>
  <message>
   <location filename="documents, alert.no-bib" />
   <source>A time at {where} waits for a bib.</source>
   <translation>Eine Zeit bei {where} wartet auf eine Startnummer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window</source>
   <translation>Zeit jetzt, in jedem Fenster</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window, without a number block</source>
   <translation>Zeit jetzt, in jedem Fenster, ohne Ziffernblock</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, its bib later</source>
   <translation>Zeit jetzt, Nummer später</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>A time to put in, its bib after · Esc leaves</source>
   <translation>Eine Zeit einfügen, dann ihre Startnummer · Esc verlässt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>A typed bib has the time of</source>
   <translation>Eine eingetippte Nummer hat die Zeit</translation>
  </message>
  <message>
   <location filename="documents, column.about" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>About</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>About Skimo Timer</source>
   <translation>Über Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Accept what is suggested</source>
   <translation>Vorschlag annehmen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Accept what is suggested	.</source>
   <translation>Vorschlag annehmen	.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Add a set</source>
   <translation>Satz hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Add course</source>
   <translation>Strecke hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Add gate</source>
   <translation>Gerät hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Add lap</source>
   <translation>Runde hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Add round</source>
   <translation>Runde hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Add {what}</source>
   <translation>{what} hinzufügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Added: {passings} passings, {rulings} rulings; {skipped} were there already.</source>
   <translation>Hinzugefügt: {passings} Durchgänge, {rulings} Entscheide; {skipped} waren schon da.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects nobody so far</source>
   <translation>Betrifft bisher niemanden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects {n}: {bibs}</source>
   <translation>Betrifft {n}: {bibs}</translation>
  </message>
  <message>
   <location filename="documents, column.against" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Against</source>
   <translation>Gegen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against whom</source>
   <translation>Gegen wen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against: bib</source>
   <translation>Gegen: Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: Austria (masters from 46)</source>
   <translation>Altersklassen: Österreich (Masters ab 46)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: ISMF, France, Spain (masters from 40)</source>
   <translation>Altersklassen: ISMF, Frankreich, Spanien (Masters ab 40)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Ages</source>
   <translation>Alter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Ages count from {season}: U18 is born {first} or {last}</source>
   <translation>Das Alter zählt ab {season}: U18 ist {first} oder {last} geboren</translation>
  </message>
  <message>
   <location filename="documents, report.alerts" />
   <source>Alerts</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>All as usual</source>
   <translation>Alles wie üblich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>All changes</source>
   <translation>Alle Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>All changes together; * lacks one</source>
   <translation>Alle Wechsel zusammen; * einer fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>All classifications in turn</source>
   <translation>Alle Wertungen der Reihe nach</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All clubs</source>
   <translation>Alle Vereine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>All its times are moved to the clock of this computer</source>
   <translation>Alle seine Zeiten werden auf die Uhr dieses Computers verschoben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>All keys as they came</source>
   <translation>Alle Tasten wie geliefert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>All places</source>
   <translation>Alle Ränge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All ranks</source>
   <translation>Alle Ränge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>All together</source>
   <translation>Alle zusammen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Also in {stage}: {bibs}</source>
   <translation>Auch in {stage}: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Also the lap begun before it</source>
   <translation>Auch die vorher begonnene Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Among those of</source>
   <translation>Unter denen von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club.</source>
   <translation>Ein leeres Feld lässt alle zu. Alter einschließlich beider Grenzen. „Beste 3“ zählt drei Ergebnisse eines Vereins zusammen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>An interval start, every 30 s</source>
   <translation>Intervallstart, alle 30 s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Anna, G3</source>
   <translation>Anna, G3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Announcer's page on phones</source>
   <translation>Seite des Speakers auf Telefonen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer's page on phones…</source>
   <translation>Seite des Speakers auf Telefonen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer, on the second screen</source>
   <translation>Speaker, auf dem zweiten Bildschirm</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Another course</source>
   <translation>Andere Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another impulse of the gate, or none</source>
   <translation>Anderer Impuls der Lichtschranke, oder keiner</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here.</source>
   <translation>Ein anderer Durchgang von {bib} ist so festgelegt, dass {point}, Runde {lap}, nicht hier sein kann.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another ruling…</source>
   <translation>Anderer Entscheid…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Any</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Anything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/pages.py" />
   <source>Article</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>As it is in the race</source>
   <translation>Wie im Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>As it is printed</source>
   <translation>Wie gedruckt</translation>
  </message>
  <message>
   <location filename="documents, card.is" />
   <source>As it is: {rank}., {result}</source>
   <translation>Wie es ist: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>As matched</source>
   <translation>Wie zugeordnet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>As published</source>
   <translation>Wie ausgehängt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>As the computer</source>
   <translation>Wie der Computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>As the race</source>
   <translation>Wie das Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>As usual</source>
   <translation>Wie üblich</translation>
  </message>
  <message>
   <location filename="documents, sheet.ascents" />
   <source>Ascents</source>
   <translation>Aufstiege</translation>
  </message>
  <message>
   <location filename="documents, column.at" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>At</source>
   <translation>Bei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: let through</source>
   <translation>An einem Limit: durchgelassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: stopped</source>
   <translation>An einem Limit: angehalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>At its line</source>
   <translation>An seiner Linie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <location filename="documents, report.balance" />
   <source>Balance</source>
   <translation>Bilanz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Battery {n} %</source>
   <translation>Akku {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Begin from a plan</source>
   <translation>Mit einem Plan beginnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Begin from a usual course</source>
   <translation>Mit einer üblichen Strecke beginnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/changes.py" />
   <source>Behind</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Behind whomever is compared with</source>
   <translation>Hinter der Vergleichsperson</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Best of</source>
   <translation>Beste von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>Best of the day</source>
   <translation>Tagesbestzeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Between the quarters lies half of the field</source>
   <translation>Zwischen den Vierteln liegt die Hälfte des Feldes</translation>
  </message>
  <message>
   <location filename="documents, column.bib" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <location filename="skimo_timer/ui/race/entry_field.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Bib</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Bib and heat, or heat and start</source>
   <translation>Nummer und Lauf, oder Lauf und Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Bib for the time that waits</source>
   <translation>Nummer für die wartende Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Bib swapped or lost</source>
   <translation>Nummer vertauscht oder verloren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Bib {bib}</source>
   <translation>Nummer {bib}</translation>
  </message>
  <message>
   <location filename="documents, alert.unknown-bib" />
   <source>Bib {bib} is not entered, but was read at {where}.</source>
   <translation>Nummer {bib} ist nicht angemeldet, wurde aber bei {where} gelesen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Bib, Enter: passing now · Space: time now</source>
   <translation>Nr., Eingabe: Durchgang · Leertaste: Zeit jetzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Bib, name, club</source>
   <translation>Nummer, Name, Verein</translation>
  </message>
  <message>
   <location filename="documents, column.bibs" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Bibs</source>
   <translation>Nummern</translation>
  </message>
  <message>
   <location filename="documents, report.finish-times" />
   <source>Bibs and times at the finish</source>
   <translation>Nummern und Zeiten im Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Boards</source>
   <translation>Ranglisten</translation>
  </message>
  <message>
   <location filename="documents, column.born" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Born</source>
   <translation>Jg.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Both have the same bib.</source>
   <translation>Beide haben dieselbe Nummer.</translation>
  </message>
  <message>
   <location filename="documents, report.bracket" />
   <source>Bracket</source>
   <translation>Rundenplan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Bring back	Del</source>
   <translation>Zurückholen	Entf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Bring back what was there</source>
   <translation>Zurückholen, was da war</translation>
  </message>
  <message>
   <location filename="documents, column.origin" />
   <location filename="documents, column.protest-by" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>By itself</source>
   <translation>Von selbst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>By radio</source>
   <translation>Über Funk</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>By the order over the finish line (pursuit)</source>
   <translation>Nach der Reihenfolge an der Ziellinie (Verfolgung)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>By the plan</source>
   <translation>Nach dem Plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>By whom</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>By: bib or name</source>
   <translation>Von: Nummer oder Name</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Called up at the prize giving</source>
   <translation>Bei der Siegerehrung aufgerufen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Card of keys</source>
   <translation>Tastenkarte</translation>
  </message>
  <message>
   <location filename="documents, column.category" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Central European (č ř ł)</source>
   <translation>Mitteleuropäisch (č ř ł)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Change</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change keys…</source>
   <translation>Tasten ändern…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Change the bib</source>
   <translation>Startnummer ändern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Change the running race</source>
   <translation>Laufendes Rennen ändern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change the running race…</source>
   <translation>Laufendes Rennen ändern…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Change the set-up</source>
   <translation>Einrichtung ändern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Change what was guessed wrong. The choice is remembered for these headers.</source>
   <translation>Ändern, was falsch erraten wurde. Die Wahl wird für diese Spaltenköpfe gemerkt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Change: {name}</source>
   <translation>Wechsel: {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Changed since it was published</source>
   <translation>Seit dem Aushang geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Changed since version {number}: {count} rows</source>
   <translation>Geändert seit Fassung {number}: {count} Zeilen</translation>
  </message>
  <message>
   <location filename="documents, sheet.changed" />
   <source>Changed since version {number}: {what}</source>
   <translation>Geändert seit Fassung {number}: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Changed; every result is computed anew</source>
   <translation>Geändert; jedes Ergebnis wird neu berechnet</translation>
  </message>
  <message>
   <location filename="documents, column.changes" />
   <location filename="documents, part.changes" />
   <location filename="documents, sheet.changes" />
   <location filename="skimo_timer/ui/boards/changes.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Changes</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/table.py" />
   <source>Changes of everybody</source>
   <translation>Wechsel von allen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Changes rank</source>
   <translation>Wechselrang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Changes {bib} {name}</source>
   <translation>Wechsel {bib} {name}</translation>
  </message>
  <message>
   <location filename="documents, column.channel" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>Chart</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Chart of the gaps to the leader</source>
   <translation>Diagramm der Rückstände auf die Spitze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chart: gaps, positions, each change</source>
   <translation>Diagramm: Rückstände, Positionen, jeder Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Checked in  Enter</source>
   <translation>Eingecheckt  Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Checked in, is back</source>
   <translation>Eingecheckt, ist zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 1</source>
   <translation>Posten 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 2</source>
   <translation>Posten 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 3</source>
   <translation>Posten 3</translation>
  </message>
  <message>
   <location filename="documents, column.checksum" />
   <source>Checksum</source>
   <translation>Prüfsumme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Choose a line, then press its new key below.</source>
   <translation>Eine Zeile wählen, dann unten die neue Taste drücken.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Ctrl+M moves it to this point.</source>
   <translation>Zuerst mit ↑ ↓ einen Durchgang wählen; Strg+M verschiebt ihn an diesen Messpunkt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Del makes it void.</source>
   <translation>Zuerst mit ↑ ↓ einen Durchgang wählen; Entf macht ihn ungültig.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>Choose athletes in the table or in a chart; with Ctrl several.</source>
   <translation>Personen in der Tabelle oder im Diagramm wählen; mit Strg mehrere.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>Choose somebody who is compared with another.</source>
   <translation>Jemanden wählen, der mit jemandem verglichen wird.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Choose up to six rows with Ctrl and a click, or Shift and the arrows.</source>
   <translation>Bis zu sechs Zeilen mit Strg und Klick oder Umschalt und Pfeilen wählen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Choose what comes nearest. Everything can be changed on the next pages.</source>
   <translation>Wählen, was am nächsten kommt. Alles lässt sich auf den nächsten Seiten ändern.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Choose which column is the bib</source>
   <translation>Wählen, welche Spalte die Startnummer ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Chosen passing void, or back</source>
   <translation>Gewählter Durchgang ungültig, oder zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chosen passing void, or back	Del</source>
   <translation>Gewählter Durchgang ungültig, oder zurück	Entf</translation>
  </message>
  <message>
   <location filename="documents, column.classification" />
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <location filename="skimo_timer/ui/race/leaderboard.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Classification</source>
   <translation>Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Classification before</source>
   <translation>Vorige Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Classifications</source>
   <translation>Wertungen</translation>
  </message>
  <message>
   <location filename="documents, balance.classified" />
   <location filename="documents, status.OK" />
   <source>Classified</source>
   <translation>Klassiert</translation>
  </message>
  <message>
   <location filename="documents, sheet.climb" />
   <source>Climb</source>
   <translation>Aufstieg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock as this computer</source>
   <translation>Uhr wie dieser Computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock not known yet</source>
   <translation>Uhr noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="documents, kind.offset-set" />
   <source>Clock of a source</source>
   <translation>Uhr einer Quelle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Clock of the gate, and what it has missed</source>
   <translation>Uhr der Messstelle und was ihr entging</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} ahead</source>
   <translation>Uhr {amount} voraus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} behind</source>
   <translation>Uhr {amount} zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clock: computer</source>
   <translation>Uhr: Computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clocks: {gates}, computer</source>
   <translation>Uhren: {gates}, Computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/question.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/dialogs/start.py" />
   <location filename="skimo_timer/ui/errors.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Close and lose what was typed?</source>
   <translation>Schließen und das Eingetippte verlieren?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Close race</source>
   <translation>Rennen schließen</translation>
  </message>
  <message>
   <location filename="documents, column.closed" />
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Closed, sweepers through</source>
   <translation>Geschlossen, Schlussleute durch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Closing the race</source>
   <translation>Rennen abschließen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Closing: what is still to be done…</source>
   <translation>Abschluss: was noch zu tun ist…</translation>
  </message>
  <message>
   <location filename="documents, column.club" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Club</source>
   <translation>Verein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs</source>
   <translation>Vereine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs, best 3</source>
   <translation>Vereine, beste 3</translation>
  </message>
  <message>
   <location filename="documents, column.code" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Columns…</source>
   <translation>Spalten…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Compared with</source>
   <translation>Verglichen mit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Complete</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Computer clock {step}</source>
   <translation>Uhr des Computers {step}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="documents, balance.contradicted" />
   <source>Contradicted by readings</source>
   <translation>Durch Lesungen widerlegt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copied: paste it into a mail or a spreadsheet.</source>
   <translation>Kopiert: in eine E-Mail oder Tabelle einfügen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Copy lap</source>
   <translation>Runde kopieren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-amended" />
   <source>Correction of a passing</source>
   <translation>Berichtigung eines Durchgangs</translation>
  </message>
  <message>
   <location filename="documents, column.count" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <location filename="documents, column.counts" />
   <source>Counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <location filename="documents, column.course" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Course</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Course shortened</source>
   <translation>Strecke verkürzt</translation>
  </message>
  <message>
   <location filename="documents, column.course-time" />
   <source>Course time</source>
   <translation>Laufzeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Course {n}</source>
   <translation>Strecke {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Course, starts, start list</source>
   <translation>Strecke, Starts, Startliste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Courses</source>
   <translation>Strecken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Create race</source>
   <translation>Rennen anlegen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Ctrl+Enter</source>
   <translation>Strg+Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Ctrl+Z, or Esc twice, takes back what you did last, in words.</source>
   <translation>Strg+Z oder zweimal Esc nimmt das Letzte zurück, in Worten.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Ctrl+Z: undo {what}</source>
   <translation>Strg+Z: {what} rückgängig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ctrl+{digit}</source>
   <translation>Strg+{digit}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Cut, never rounded</source>
   <translation>Abgeschnitten, nie gerundet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNF of {bib}</source>
   <translation>DNF von {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>DNF · DNS of whoever is typed or chosen</source>
   <translation>DNF · DNS der eingetippten oder gewählten Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNF, did not finish</source>
   <translation>DNF, nicht im Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>DNS for all of them</source>
   <translation>DNS für alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNS of {bib}</source>
   <translation>DNS von {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNS, did not start</source>
   <translation>DNS, nicht gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DSQ of {bib}</source>
   <translation>DSQ von {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DSQ, disqualified</source>
   <translation>DSQ, disqualifiziert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="documents, column.date" />
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Deal out the start list</source>
   <translation>Startliste verteilen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Decide</source>
   <translation>Entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Decides how much a penalty costs</source>
   <translation>Bestimmt, wie viel eine Strafe kostet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Decides its penalties</source>
   <translation>Bestimmt die Strafen</translation>
  </message>
  <message>
   <location filename="documents, column.decision" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Decision</source>
   <translation>Entscheid</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury</source>
   <translation>Entscheid der Jury</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury, in words</source>
   <translation>Entscheid der Jury, in Worten</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-decided" />
   <source>Decision on a protest</source>
   <translation>Entscheid über einen Protest</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/player.py" />
   <source>Demo: the crew types by itself. Type too, whatever you like.</source>
   <translation>Demo: Die Zeitnahme tippt von selbst. Mittippen ist erlaubt, was immer man will.</translation>
  </message>
  <message>
   <location filename="documents, part.descents" />
   <source>Descents</source>
   <translation>Abfahrten</translation>
  </message>
  <message>
   <location filename="documents, sheet.devices" />
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <location filename="documents, balance.dnf" />
   <location filename="documents, status.DNF" />
   <source>Did not finish</source>
   <translation>Nicht im Ziel</translation>
  </message>
  <message>
   <location filename="documents, balance.dns" />
   <location filename="documents, status.DNS" />
   <source>Did not start</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="documents, column.difference" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_field.py" />
   <source>Digits and Enter: a passing now. Space: a time now, its bib later.</source>
   <translation>Ziffern und Eingabe: Durchgang jetzt. Leertaste: Zeit jetzt, Nummer später.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Dismiss {n} impulses</source>
   <translation>{n} Impulse verwerfen</translation>
  </message>
  <message>
   <location filename="documents, balance.dsq" />
   <location filename="documents, status.DSQ" />
   <source>Disqualified</source>
   <translation>Disqualifiziert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Do it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Does not add up: {bibs}</source>
   <translation>Geht nicht auf: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Does not count</source>
   <translation>Zählt nicht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Does not go on</source>
   <translation>Kommt nicht weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Done. Ctrl+Z in the race takes it back.</source>
   <translation>Erledigt. Strg+Z im Rennen nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Done; Ctrl+Z in the race window takes it back.</source>
   <translation>Erledigt; Strg+Z im Rennfenster nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Doubts that touch a podium</source>
   <translation>Zweifel, die ein Podest betreffen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/rows.py" />
   <source>Drag to another heat. On a row: Alt with ← → moves, + goes on, - is out, R runs again</source>
   <translation>In einen anderen Lauf ziehen. Auf einer Zeile: Alt mit ← → verschiebt, + kommt weiter, - ist ausgeschieden, R läuft nochmals</translation>
  </message>
  <message>
   <location filename="documents, column.due" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Due</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>Due in</source>
   <translation>Fällig in</translation>
  </message>
  <message>
   <location filename="documents, summary.changes" />
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>Each change</source>
   <translation>Jeder Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Each change has its time and rank. Ctrl+I opens the review of them all; ? shows the keys.</source>
   <translation>Jeder Wechsel hat seine Zeit und seinen Rang. Strg+I öffnet die Analyse von allen; ? zeigt die Tasten.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Each change of who is chosen, and what could be won · Ctrl+Shift+P</source>
   <translation>Jeder Wechsel der Gewählten, und was zu gewinnen wäre · Strg+Umschalt+P</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>Each change with the whole field</source>
   <translation>Jeder Wechsel mit dem ganzen Feld</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Elite</source>
   <translation>Spitze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Enter makes a new entry {bib} beside {old}; Ctrl+R gives {old} the bib {bib}, with all it has</source>
   <translation>Eingabe legt {bib} neben {old} neu an; Strg+R gibt {old} die Nummer {bib}, mit allem</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Enter makes {code} a code of this race</source>
   <translation>Eingabe macht {code} zu einem Code dieses Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Enter start · − does not start · * recall · a bib: out of turn · F full screen · Ctrl+Z undo</source>
   <translation>Eingabe Start · − startet nicht · * Rückruf · eine Nummer: außer der Reihe · F Vollbild · Strg+Z rückgängig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Enter the protest</source>
   <translation>Protest eintragen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time for {typed}</source>
   <translation>Eingabe: eine Zeit für {typed}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time, perhaps {bibs}</source>
   <translation>Eingabe: eine Zeit, vielleicht {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered</source>
   <translation>Eingabe: {typed}, nicht angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered · or {bibs}</source>
   <translation>Eingabe: {typed}, nicht angemeldet · oder {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {who}</source>
   <translation>Eingabe: {who}</translation>
  </message>
  <message>
   <location filename="documents, balance.entered" />
   <source>Entered</source>
   <translation>Angemeldet</translation>
  </message>
  <message>
   <location filename="documents, report.entries" />
   <source>Entries</source>
   <translation>Anmeldungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Entries in the file</source>
   <translation>Anmeldungen in der Datei</translation>
  </message>
  <message>
   <location filename="documents, kind.entered" />
   <source>Entry</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Entry corrected</source>
   <translation>Anmeldung berichtigt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Esc again: undo {what}</source>
   <translation>Nochmals Esc: {what} rückgängig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Every change</source>
   <translation>Jeder Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Every time is on the disk before it is shown</source>
   <translation>Jede Zeit ist auf der Platte, bevor sie gezeigt wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Everybody has started</source>
   <translation>Alle sind gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Everybody {n}</source>
   <translation>Alle {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Everything back to its usual place</source>
   <translation>Alles an seinen üblichen Platz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Everything is done: everybody has a result or a status, every list is published.</source>
   <translation>Alles ist erledigt: Alle haben ein Ergebnis oder einen Status, jede Liste ist ausgehängt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Everything is written to it at once; there is nothing to save</source>
   <translation>Alles wird sofort hineingeschrieben; es gibt nichts zu speichern</translation>
  </message>
  <message>
   <location filename="documents, column.expected" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Expected a time of day such as 185000 or 18:50:00</source>
   <translation>Erwartet wird eine Tageszeit wie 185000 oder 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Expected how many are through, such as 84.</source>
   <translation>Erwartet wird, wie viele durch sind, etwa 84.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Expected next</source>
   <translation>Als Nächste erwartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Expected {0}</source>
   <translation>Erwartet wird {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Expected {form}</source>
   <translation>Erwartet wird {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Expected {what}</source>
   <translation>Erwartet wird {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Expected: {what}</source>
   <translation>Erwartet wird: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Export</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Export…</source>
   <translation>Ausgeben…</translation>
  </message>
  <message>
   <location filename="documents, state.final" />
   <source>FINAL</source>
   <translation>ENDGÜLTIG</translation>
  </message>
  <message>
   <location filename="documents, summary.quickest" />
   <source>Fastest in the changes</source>
   <translation>Am schnellsten in den Wechseln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Faults in the file</source>
   <translation>Fehler in der Datei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Faults in the set-up</source>
   <translation>Fehler in der Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Figures of each leg</source>
   <translation>Zahlen jeder Teilstrecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>File of the race</source>
   <translation>Datei des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final</source>
   <translation>Endgültig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final {first}-{last}</source>
   <translation>Finale {first}-{last}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="documents, page.find" />
   <source>Find a bib, a name, a club</source>
   <translation>Nummer, Namen oder Verein suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>Find bib, name or club</source>
   <translation>Nummer, Namen oder Verein suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Finish</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Finish gate</source>
   <translation>Lichtschranke im Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>First answer about a clock</source>
   <translation>Erste Antwort zu einer Uhr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>First start</source>
   <translation>Erster Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>First {n}</source>
   <translation>Erste {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Fixed delay</source>
   <translation>Fester Verzug</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>Folder for the pages of results</source>
   <translation>Ordner für die Ergebnisseiten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/computer/watch.py" />
   <source>Folder for the second copy of the race, on another disk</source>
   <translation>Ordner für die zweite Kopie des Rennens, auf einem anderen Datenträger</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Follow the race again (Home)</source>
   <translation>Dem Rennen wieder folgen (Pos1)</translation>
  </message>
  <message>
   <location filename="documents, part.foot" />
   <source>Foot</source>
   <translation>Zu Fuß</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part and 3 changes</source>
   <translation>Tragepassage und 3 Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, in</source>
   <translation>Tragepassage Beginn, rein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, out</source>
   <translation>Tragepassage Beginn, raus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, in</source>
   <translation>Tragepassage Ende, rein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, out</source>
   <translation>Tragepassage Ende, raus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>For everybody, or for these only: somebody helped, or a train barred the way.</source>
   <translation>Für alle oder nur für diese: Jemand hat geholfen, oder ein Zug versperrte den Weg.</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-jury" />
   <source>For the jury</source>
   <translation>Für die Jury</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-timing" />
   <source>For the timing</source>
   <translation>Für die Zeitnahme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>For {n} entered</source>
   <translation>Für {n} Angemeldete</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Format of this course</source>
   <translation>Format dieser Strecke</translation>
  </message>
  <message>
   <location filename="documents, column.from" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>From race to rec, or back, also in the middle: the own start stays.</source>
   <translation>Von Race zu Rec oder zurück, auch mittendrin: Der eigene Start bleibt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>From the first start</source>
   <translation>Vom ersten Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the first start, for everybody</source>
   <translation>Vom ersten Start, für alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start</source>
   <translation>Vom eigenen Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start line reading (net time)</source>
   <translation>Von der eigenen Lesung an der Startlinie (Nettozeit)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>G3 +10:00, or G3 1:40:00</source>
   <translation>G3 +10:00 oder G3 1:40:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>GO</source>
   <translation>LOS</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Games: 18 in 3 × 6, 2 × 6, final; no qualification</source>
   <translation>Spiele: 18 in 3 × 6, 2 × 6, Finale; ohne Qualifikation</translation>
  </message>
  <message>
   <location filename="documents, column.gap" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap</source>
   <translation>Rückst.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap of everybody in parts</source>
   <translation>Rückstand von allen in Teilen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gap split</source>
   <translation>Rückstandsteile</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gaps</source>
   <translation>Rückstände</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate</source>
   <translation>Messstelle</translation>
  </message>
  <message>
   <location filename="documents, kind.gate-reported" />
   <source>Gate by radio</source>
   <translation>Posten über Funk</translation>
  </message>
  <message>
   <location filename="documents, column.gate-count" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate counts</source>
   <translation>Zählungen der Posten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Gate {n}</source>
   <translation>Posten {n}</translation>
  </message>
  <message>
   <location filename="documents, report.gates" />
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates</source>
   <translation>Posten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates by radio</source>
   <translation>Posten über Funk</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates by radio: who is there…</source>
   <translation>Posten über Funk: wer ist dort…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Gates with limits from the first of three lines, past midnight too</source>
   <translation>Posten mit Limits ab der ersten von drei Linien, auch über Mitternacht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates…</source>
   <translation>Messstellen…</translation>
  </message>
  <message>
   <location filename="documents, column.gave_up" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gave up</source>
   <translation>Aufgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Gave up (where)</source>
   <translation>Aufgegeben (wo)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gave up {n}</source>
   <translation>Aufgegeben {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Gave up…  *</source>
   <translation>Aufgegeben…  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Give</source>
   <translation>Geben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/question.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Goes on</source>
   <translation>Kommt weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Goes on at</source>
   <translation>Geht weiter um</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Goes on to the next stage</source>
   <translation>Kommt in die nächste Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Gone: {who} {time}</source>
   <translation>Gestartet: {who} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>HYPOTHETICAL – no result</source>
   <translation>HYPOTHETISCH – kein Ergebnis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Half a lap counts at</source>
   <translation>Eine halbe Runde zählt bei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Half a lap counts at the top</source>
   <translation>Eine halbe Runde zählt oben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Half of the field is faster</source>
   <translation>Die Hälfte des Feldes ist schneller</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Half way</source>
   <translation>Auf halbem Weg</translation>
  </message>
  <message>
   <location filename="documents, kind.paired" />
   <source>Hand and gate</source>
   <translation>Hand und Lichtschranke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Head of the lists</source>
   <translation>Kopf der Listen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Heard when</source>
   <translation>Gehört um</translation>
  </message>
  <message>
   <location filename="documents, column.heat" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Heat</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat" />
   <source>Heat {heat}</source>
   <translation>Lauf {heat}</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat-at" />
   <source>Heat {heat}, start {time}</source>
   <translation>Lauf {heat}, Start {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Heats</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Heats have starts of their own: a start that is not known yet is given on the day with one key.</source>
   <translation>Läufe haben eigene Starts: Ein noch unbekannter Start wird am Renntag mit einer Taste gegeben.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Heats: places, who goes on…</source>
   <translation>Läufe: Ränge, wer weiterkommt…</translation>
  </message>
  <message>
   <location filename="documents, summary.held-up" />
   <source>Held up by the changes</source>
   <translation>Von den Wechseln aufgehalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Help…</source>
   <translation>Hilfe…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Here it is decided: nobody goes on</source>
   <translation>Hier fällt die Entscheidung: Niemand kommt weiter</translation>
  </message>
  <message>
   <location filename="documents, column.counted-here" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Here then</source>
   <translation>Dann hier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Hide {board}</source>
   <translation>{board} ausblenden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Holds since</source>
   <translation>Gilt seit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>How many are through</source>
   <translation>Wie viele durch sind</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How many have both sides</source>
   <translation>Wie viele beide Seiten haben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How much of the variance of the results it explains</source>
   <translation>Wie viel der Varianz der Ergebnisse es erklärt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>How the changes would be</source>
   <translation>Wie die Wechsel wären</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Hundredths</source>
   <translation>Hundertstel</translation>
  </message>
  <message>
   <location filename="documents, card.best" />
   <source>Hypothetical, every change like the best: {rank}., {result}</source>
   <translation>Hypothetisch, jeder Wechsel wie der beste: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="documents, card.median" />
   <source>Hypothetical, every change like the middle of the field: {rank}., {result}</source>
   <translation>Hypothetisch, jeder Wechsel wie die Mitte des Feldes: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's best in every change, nobody else changed</source>
   <translation>Hypothetisch: der Rang mit dem Besten des Feldes in jedem Wechsel, sonst niemand verändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's median in every change, nobody else changed</source>
   <translation>Hypothetisch: der Rang mit dem Median des Feldes in jedem Wechsel, sonst niemand verändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If best</source>
   <translation>Wie Beste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If median</source>
   <translation>Wie Median</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import</source>
   <translation>Einlesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import from a file…</source>
   <translation>Aus einer Datei einlesen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import {new} new, change {changed}</source>
   <translation>{new} neu einlesen, {changed} ändern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Impulse at {time}</source>
   <translation>Impuls um {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Impulse of the gate	Ctrl+X</source>
   <translation>Impuls der Lichtschranke	Strg+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>In a bunch</source>
   <translation>In einem Pulk</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>In a race of rounds another time would have made other heats: nobody can say what then.</source>
   <translation>In einem Rennen mit Runden hätte eine andere Zeit andere Läufe ergeben: Was dann wäre, weiß niemand.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>In heats</source>
   <translation>In Läufen</translation>
  </message>
  <message>
   <location filename="documents, status.RUN" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>In the race</source>
   <translation>Im Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>In this race</source>
   <translation>In diesem Rennen</translation>
  </message>
  <message>
   <location filename="documents, format.individual" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual</source>
   <translation>Individual</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual with a foot part</source>
   <translation>Individual mit Tragepassage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Insert a {what} below</source>
   <translation>{what} darunter einfügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Interval</source>
   <translation>Intervall</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Interval from start to start</source>
   <translation>Abstand von Start zu Start</translation>
  </message>
  <message>
   <location filename="documents, column.place-now" />
   <source>Is</source>
   <translation>Ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Is it {who}?</source>
   <translation>Ist es {who}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>It has started at {time}</source>
   <translation>Ist um {time} gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>It is not pinned: the matching decides.</source>
   <translation>Nicht festgelegt: Die Zuordnung entscheidet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>It is ranked</source>
   <translation>Gewertet wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>It is {time}</source>
   <translation>Es ist {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Its times are printed in</source>
   <translation>Seine Zeiten werden gedruckt in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Its times stay as they are; nothing more is asked about it</source>
   <translation>Seine Zeiten bleiben; es wird nicht mehr gefragt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Judge: 34 31 33</source>
   <translation>Richter: 34 31 33</translation>
  </message>
  <message>
   <location filename="documents, sheet.jury" />
   <source>Jury</source>
   <translation>Jury</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keep pages of results in…</source>
   <translation>Ergebnisseiten führen in…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Kept; it is written as soon as the file can be.</source>
   <translation>Behalten; es wird geschrieben, sobald die Datei es erlaubt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keys	?</source>
   <translation>Tasten	?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys of Skimo Timer</source>
   <translation>Tasten von Skimo Timer</translation>
  </message>
  <message>
   <location filename="documents, column.kind" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Kind of race</source>
   <translation>Art des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Kinds of changes</source>
   <translation>Arten von Wechseln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Kinds of races</source>
   <translation>Arten von Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Known</source>
   <translation>Bekannt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="documents, column.lap" />
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Lap</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>Lap against lap</source>
   <translation>Runde gegen Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Lap line and finish</source>
   <translation>Rundenlinie und Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Lap of {which}, 0: serves nothing · Ctrl+K: as matched</source>
   <translation>Runde von {which}, 0: dient nichts · Strg+K: wie zugeordnet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Lap that a passing belongs to</source>
   <translation>Runde, zu der ein Durchgang gehört</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Lap {0}</source>
   <translation>Runde {0}</translation>
  </message>
  <message>
   <location filename="documents, column.lap-time" />
   <source>Lap {lap}</source>
   <translation>Runde {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>Lap {n}</source>
   <translation>Runde {n}</translation>
  </message>
  <message>
   <location filename="documents, column.laps" />
   <location filename="documents, sheet.laps" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Laps</source>
   <translation>Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Laps completed within the limit</source>
   <translation>Im Limit vollendete Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps completed within the limit count</source>
   <translation>Im Limit vollendete Runden zählen</translation>
  </message>
  <message>
   <location filename="documents, format.timed-laps" />
   <source>Laps in a time</source>
   <translation>Runden in einer Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps with skins on and off; all start together</source>
   <translation>Runden mit Felle auf und Felle ab; alle starten zusammen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Larger type	Ctrl++</source>
   <translation>Größere Schrift	Strg++</translation>
  </message>
  <message>
   <location filename="documents, column.gate-last" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Last</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Last bib</source>
   <translation>Letzte Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Last lines of the gate</source>
   <translation>Letzte Zeilen des Geräts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Last name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Last passing</source>
   <translation>Letzter Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Last passings</source>
   <translation>Letzte Durchgänge</translation>
  </message>
  <message>
   <location filename="documents, column.last-time" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Last seen</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <location filename="documents, column.last-point" />
   <source>Last seen at</source>
   <translation>Zuletzt gesehen bei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Later than</source>
   <translation>Später als</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/leaderboard.py" />
   <source>Leaderboard</source>
   <translation>Rangliste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Leaderboard follows the last passing</source>
   <translation>Rangliste folgt dem letzten Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Leaves it after</source>
   <translation>Verlässt ihn nach</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Leg</source>
   <translation>Teilstr.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Leg by leg</source>
   <translation>Teilstrecke um Teilstrecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Leg to the next point</source>
   <translation>Teilstrecke zum nächsten Messpunkt</translation>
  </message>
  <message>
   <location filename="documents, sheet.length" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Let through  +</source>
   <translation>Durchlassen  +</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Let through  Ctrl+Shift+L</source>
   <translation>Durchlassen  Strg+Umschalt+L</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Limit</source>
   <translation>Limit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Limit moved</source>
   <translation>Limit verschoben</translation>
  </message>
  <message>
   <location filename="documents, column.line" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines of the sheet</source>
   <translation>Zeilen des Blattes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines on the sheet</source>
   <translation>Zeilen auf dem Blatt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Lists as started</source>
   <translation>Listen wie gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists by the plan</source>
   <translation>Listen nach dem Plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists changed by hand</source>
   <translation>Listen von Hand geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists posted</source>
   <translation>Listen ausgehängt</translation>
  </message>
  <message>
   <location filename="documents, report.log" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="documents, format.long-distance" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Long distance</source>
   <translation>Langdistanz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Look</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>MISSING {n}</source>
   <translation>{n} FEHLEN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Make official</source>
   <translation>Offiziell machen</translation>
  </message>
  <message>
   <location filename="documents, column.manual" />
   <source>Manual</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <location filename="documents, column.digest" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Mark</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Masters by five years, from 40</source>
   <translation>Masters je fünf Jahre, ab 40</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Matter before</source>
   <translation>Vorige Frage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="documents, column.member" />
   <source>Member {member}</source>
   <translation>Mitglied {member}</translation>
  </message>
  <message>
   <location filename="documents, column.members" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Members have no result of their own.</source>
   <translation>Mitglieder haben kein eigenes Ergebnis.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Members of a team</source>
   <translation>Mitglieder einer Mannschaft</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Men</source>
   <translation>Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <location filename="documents, column.missing" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Missing: {count}</source>
   <translation>Fehlend: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Missing: {names}</source>
   <translation>Es fehlt: {names}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Mixed relay</source>
   <translation>Mixed-Staffel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps in an hour</source>
   <translation>Die meisten Runden in einer Stunde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps, halves too</source>
   <translation>Die meisten Runden, auch halbe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Move the chosen passing to this point</source>
   <translation>Gewählten Durchgang an diesen Messpunkt verschieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Move to point</source>
   <translation>An Messpunkt verschieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Moved by, or to</source>
   <translation>Verschoben um oder auf</translation>
  </message>
  <message>
   <location filename="documents, column.moving" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Moving</source>
   <translation>In Bewegung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Moving rank</source>
   <translation>Rang in Bewegung</translation>
  </message>
  <message>
   <location filename="documents, state.open" />
   <source>NOT FINAL: SOMEBODY COULD STILL COME BETWEEN</source>
   <translation>NICHT ENDGÜLTIG: ES KÖNNTE NOCH JEMAND DAZWISCHENKOMMEN</translation>
  </message>
  <message>
   <location filename="documents, column.name" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Name of the course</source>
   <translation>Name der Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Name of the race</source>
   <translation>Name des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Name, class and club as they should be; a corrected class ranks anew.</source>
   <translation>Name, Klasse und Verein, wie sie sein sollen; eine berichtigte Klasse wertet neu.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Name, last name first</source>
   <translation>Name, Nachname zuerst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="documents, column.nation" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Nation</source>
   <translation>Nation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/parts.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Needed: {what}</source>
   <translation>Nötig: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Never seen: did they not start?</source>
   <translation>Nie gesehen: nicht gestartet?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New bib for {which} · Esc leaves</source>
   <translation>Neue Nummer für {which} · Esc verlässt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New bib: type it, Enter</source>
   <translation>Neue Nummer: eintippen, Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key</source>
   <translation>Neue Taste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key: press it here</source>
   <translation>Neue Taste: hier drücken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>New race</source>
   <translation>Neues Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New race…</source>
   <translation>Neues Rennen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New time	Ctrl+T</source>
   <translation>Neue Zeit	Strg+T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New time for a passing</source>
   <translation>Neue Zeit für einen Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New time for {which} · Esc leaves</source>
   <translation>Neue Zeit für {which} · Esc verlässt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Newer passing</source>
   <translation>Neuerer Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>Next at {point}</source>
   <translation>Als Nächste bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next classification</source>
   <translation>Nächste Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next matter to decide</source>
   <translation>Nächste offene Frage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Next point (PageDown)</source>
   <translation>Nächster Messpunkt (Bild↓)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Next timing point</source>
   <translation>Nächster Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at the operator's point</source>
   <translation>Als Nächste: am Messpunkt der Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at {point}</source>
   <translation>Als Nächste: bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>No bib to be read? Space takes the time. Then type the bib and *: the oldest open time is theirs.</source>
   <translation>Keine Nummer lesbar? Die Leertaste nimmt die Zeit. Danach die Nummer und *: Sie bekommt die älteste offene Zeit.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>No change is odd.</source>
   <translation>Kein Wechsel ist auffällig.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>No change of this course comes a second time.</source>
   <translation>Kein Wechsel dieser Strecke kommt ein zweites Mal.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>No gate: every time is taken by hand. A gate can be added at any time.</source>
   <translation>Keine Lichtschranke: Jede Zeit wird von Hand genommen. Ein Gerät kann jederzeit dazukommen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>No half laps</source>
   <translation>Keine halben Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>No news at the moment: no connection to the timing.</source>
   <translation>Im Moment nichts Neues: keine Verbindung zur Zeitnahme.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No other impulse is near this passing.</source>
   <translation>Kein anderer Impuls ist nahe bei diesem Durchgang.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>No race has been opened on this computer yet.</source>
   <translation>Auf diesem Computer wurde noch kein Rennen geöffnet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>No reading is missed there any more. Off the course its legs become one and its splits are not shown.</source>
   <translation>Dort wird keine Lesung mehr vermisst. Ohne den Punkt werden seine Teilstrecken eine, und seine Zwischenzeiten werden nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>No rounds: everybody has one run. Begin from a plan, or add a round.</source>
   <translation>Keine Runden: Alle haben einen Lauf. Mit einem Plan beginnen oder eine Runde hinzufügen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>No serial port is plugged in</source>
   <translation>Kein serieller Anschluss eingesteckt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No time waits for a bib at {point}.</source>
   <translation>Bei {point} wartet keine Zeit auf eine Nummer.</translation>
  </message>
  <message>
   <location filename="documents, column.number" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="documents, none.crew-sheet" />
   <source>Nobody comes by.</source>
   <translation>Niemand kommt vorbei.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-cards" />
   <source>Nobody has changes.</source>
   <translation>Niemand hat Wechsel.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Nobody has finished with every change known yet.</source>
   <translation>Noch niemand ist mit allen bekannten Wechseln im Ziel.</translation>
  </message>
  <message>
   <location filename="documents, none.ceremony" />
   <source>Nobody has finished yet.</source>
   <translation>Noch niemand ist im Ziel.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Nobody has passed yet.</source>
   <translation>Noch niemand ist durch.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody has started yet.</source>
   <translation>Noch niemand ist gestartet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Nobody is behind the sweepers</source>
   <translation>Niemand ist hinter den Schlussleuten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody is due.</source>
   <translation>Niemand ist fällig.</translation>
  </message>
  <message>
   <location filename="documents, none.entries" />
   <location filename="documents, none.start-list" />
   <source>Nobody is entered.</source>
   <translation>Niemand ist angemeldet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected as number {n}</source>
   <translation>Niemand wird als Nummer {n} erwartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected here</source>
   <translation>Hier wird niemand erwartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Nobody is expected here at the moment.</source>
   <translation>Hier wird im Moment niemand erwartet.</translation>
  </message>
  <message>
   <location filename="documents, sheet.nobody-yet" />
   <source>Nobody is in it yet. {heats}</source>
   <translation>Noch niemand ist dabei. {heats}</translation>
  </message>
  <message>
   <location filename="documents, none.results" />
   <location filename="documents, none.splits" />
   <source>Nobody is in this classification.</source>
   <translation>Niemand ist in dieser Wertung.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Nobody is in this heat</source>
   <translation>Niemand ist in diesem Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Nobody is on the lists of {stage} yet</source>
   <translation>Noch niemand steht auf den Listen von {stage}</translation>
  </message>
  <message>
   <location filename="documents, none.still-out" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Nobody is out on the course.</source>
   <translation>Niemand ist noch unterwegs.</translation>
  </message>
  <message>
   <location filename="documents, none.finish-times" />
   <source>Nobody was read at the finish.</source>
   <translation>Im Ziel wurde niemand gelesen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Not filled yet</source>
   <translation>Noch nicht gefüllt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not in use</source>
   <translation>Nicht benutzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Not in use yet</source>
   <translation>Noch nicht benutzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Not on the start list: {bibs}</source>
   <translation>Nicht auf der Startliste: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Not published yet</source>
   <translation>Noch nicht ausgehängt</translation>
  </message>
  <message>
   <location filename="documents, part.unsplit" />
   <source>Not split</source>
   <translation>Nicht geteilt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Not started</source>
   <translation>Nicht gestartet</translation>
  </message>
  <message>
   <location filename="documents, column.not_yet" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Not yet {n}</source>
   <translation>Noch nicht {n}</translation>
  </message>
  <message>
   <location filename="documents, column.note" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Nothing has changed since version {0}.</source>
   <translation>Seit Fassung {0} hat sich nichts geändert.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Nothing is found. Fewer letters, or another word?</source>
   <translation>Nichts gefunden. Weniger Buchstaben oder ein anderes Wort?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nothing is suggested.</source>
   <translation>Kein Vorschlag.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Nothing to import</source>
   <translation>Nichts einzulesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to redo</source>
   <translation>Nichts zu wiederholen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to undo</source>
   <translation>Nichts rückgängig zu machen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Nothing was added. {first}</source>
   <translation>Nichts wurde hinzugefügt. {first}</translation>
  </message>
  <message>
   <location filename="documents, none.decisions" />
   <location filename="documents, none.rulings" />
   <source>Nothing was decided.</source>
   <translation>Nichts wurde entschieden.</translation>
  </message>
  <message>
   <location filename="documents, none.publications" />
   <source>Nothing was published yet.</source>
   <translation>Noch nichts wurde ausgehängt.</translation>
  </message>
  <message>
   <location filename="documents, none.passings" />
   <source>Nothing was read.</source>
   <translation>Nichts wurde gelesen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Nothing was typed yet.</source>
   <translation>Noch nichts wurde eingetippt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Number {n}</source>
   <translation>Nummer {n}</translation>
  </message>
  <message>
   <location filename="documents, state.official" />
   <source>OFFICIAL</source>
   <translation>OFFIZIELL</translation>
  </message>
  <message>
   <location filename="documents, state.corrected" />
   <source>OFFICIAL, CHANGED SINCE</source>
   <translation>OFFIZIELL, SEITHER GEÄNDERT</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OK, status taken back</source>
   <translation>OK, Status zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>OTL of {bib}</source>
   <translation>OTL von {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OTL, out of time</source>
   <translation>OTL, außer Zeit</translation>
  </message>
  <message>
   <location filename="documents, worry.overdue" />
   <source>OVERDUE</source>
   <translation>ÜBERFÄLLIG</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Odd changes</source>
   <translation>Auffällige Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Oddities</source>
   <translation>Auffälliges</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Of each heat go on</source>
   <translation>Aus jedem Lauf kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Of the variance</source>
   <translation>Der Varianz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Off: nothing listens.</source>
   <translation>Aus: Nichts lauscht.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Offence</source>
   <translation>Vergehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Older passing</source>
   <translation>Älterer Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>On</source>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>On another course</source>
   <translation>Auf anderer Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>On battery {n} %</source>
   <translation>Akkubetrieb {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>On phones…</source>
   <translation>Auf Telefonen…</translation>
  </message>
  <message>
   <location filename="documents, balance.on_course" />
   <source>On the course</source>
   <translation>Auf der Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>On the line</source>
   <translation>Am Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>On the watch</source>
   <translation>Auf der Uhr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>One by one</source>
   <translation>Einzeln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb</source>
   <translation>Ein Aufstieg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb, with a time half way</source>
   <translation>Ein Aufstieg, mit Zeit auf halbem Weg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>One climb, with a time half way; in tenths</source>
   <translation>Ein Aufstieg, mit Zeit auf halbem Weg; in Zehnteln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each category of the start list</source>
   <translation>Eine je Kategorie der Startliste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each course</source>
   <translation>Eine je Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>One moment…</source>
   <translation>Einen Moment…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>One round, one by one</source>
   <translation>Eine Runde, einzeln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Only for this course</source>
   <translation>Nur für diese Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Only the ends of laps must be read</source>
   <translation>Nur die Rundenenden müssen gelesen werden</translation>
  </message>
  <message>
   <location filename="documents, alert.spare-gate" />
   <source>Only the spare gate saw {who} at {where}: {time}. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>Nur die Ersatzschranke sah {who} bei {where}: {time}. Abzüglich {mean} s, des Mittels von {n} ringsum, ist es {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race</source>
   <translation>Rennen öffnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race…</source>
   <translation>Rennen öffnen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Open a set-up</source>
   <translation>Einrichtung öffnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Open again</source>
   <translation>Erneut öffnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Open race.toml…</source>
   <translation>race.toml öffnen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Open time at {point}</source>
   <translation>Offene Zeit bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Open times</source>
   <translation>Offene Zeiten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Or drop its file here</source>
   <translation>Oder die Datei hier ablegen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Order of the finish judge in {heat}</source>
   <translation>Reihenfolge des Zielrichters in {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Other doubts</source>
   <translation>Andere Zweifel</translation>
  </message>
  <message>
   <location filename="documents, part.other" />
   <source>Other legs</source>
   <translation>Andere Teilstrecken</translation>
  </message>
  <message>
   <location filename="documents, balance.otl" />
   <location filename="documents, status.OTL" />
   <source>Out of time</source>
   <translation>Außer Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Overall</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Own start time</source>
   <translation>Eigene Startzeit</translation>
  </message>
  <message>
   <location filename="documents, state.proposed" />
   <source>PROPOSED</source>
   <translation>VORSCHLAG</translation>
  </message>
  <message>
   <location filename="documents, sheet.page" />
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>PageUp  PageDown</source>
   <translation>Bild↑  Bild↓</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages NOT WRITTEN</source>
   <translation>Seiten NICHT GESCHRIEBEN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>Pages of the set-up</source>
   <translation>Seiten der Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages {moment}</source>
   <translation>Seiten {moment}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="documents, column.passed" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Passed</source>
   <translation>Durch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Passed {n}</source>
   <translation>Durch {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Passed, no time  Enter</source>
   <translation>Durch, ohne Zeit  Eingabe</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-recorded" />
   <source>Passing</source>
   <translation>Durchgang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of the typed bib; a time on the empty field</source>
   <translation>Durchgang der eingetippten Nummer; Zeit auf leerem Feld</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passing of whoever is expected</source>
   <translation>Durchgang der erwarteten Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of whoever is expected first</source>
   <translation>Durchgang der zuerst erwarteten Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Passing of {bib} {name} now</source>
   <translation>Durchgang von {bib} {name} jetzt</translation>
  </message>
  <message>
   <location filename="documents, report.passings" />
   <source>Passings</source>
   <translation>Durchgänge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Passings and rulings go with it: Ctrl+R</source>
   <translation>Durchgänge und Entscheide gehen mit: Strg+R</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Passings from a file</source>
   <translation>Durchgänge aus einer Datei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passings from a file…</source>
   <translation>Durchgänge aus einer Datei…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Pause, Ctrl+Space</source>
   <translation>Pause, Strg+Leertaste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Penalties</source>
   <translation>Strafen</translation>
  </message>
  <message>
   <location filename="documents, report.decisions" />
   <source>Penalties and decisions</source>
   <translation>Strafen und Entscheide</translation>
  </message>
  <message>
   <location filename="documents, column.penalty" />
   <location filename="documents, part.penalty" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty</source>
   <translation>Strafe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty withdrawn</source>
   <translation>Strafe zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Penalty; pressed again: DSQ</source>
   <translation>Strafe; nochmals gedrückt: DSQ</translation>
  </message>
  <message>
   <location filename="documents, column.suggestions" />
   <source>Perhaps</source>
   <translation>Vielleicht</translation>
  </message>
  <message>
   <location filename="documents, balance.checked_in" />
   <source>Persons checked in</source>
   <translation>Personen eingecheckt</translation>
  </message>
  <message>
   <location filename="documents, balance.finished" />
   <source>Persons finished</source>
   <translation>Personen im Ziel</translation>
  </message>
  <message>
   <location filename="documents, balance.persons" />
   <source>Persons on the course</source>
   <translation>Personen auf der Strecke</translation>
  </message>
  <message>
   <location filename="documents, balance.still_out" />
   <source>Persons still out</source>
   <translation>Personen noch unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture of the chart</source>
   <translation>Bild des Diagramms</translation>
  </message>
  <message>
   <location filename="documents, column.place" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Place</source>
   <translation>Platz</translation>
  </message>
  <message>
   <location filename="documents, kind.pinned" />
   <source>Place of a passing</source>
   <translation>Stelle eines Durchgangs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Places for two screens</source>
   <translation>Aufteilung für zwei Bildschirme</translation>
  </message>
  <message>
   <location filename="documents, summary.decided" />
   <source>Places that the changes decided</source>
   <translation>Plätze, die die Wechsel entschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Podium</source>
   <translation>Podest</translation>
  </message>
  <message>
   <location filename="documents, column.point" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <location filename="skimo_timer/ui/models/open_times.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Point before (PageUp)</source>
   <translation>Voriger Messpunkt (Bild↑)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Point falls out</source>
   <translation>Messpunkt fällt aus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Points</source>
   <translation>Messpunkte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Port</source>
   <translation>Anschluss</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Port {port} cannot be used: {why}</source>
   <translation>Anschluss {port} ist nicht verfügbar: {why}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Positions</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Post lists</source>
   <translation>Listen aushängen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Post the lists first, or let {bib} go on in the stage before</source>
   <translation>Zuerst die Listen aushängen oder {bib} in der Runde davor weiterlassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Posted lists change only by your word (Ctrl+B)</source>
   <translation>Ausgehängte Listen ändern sich nur auf Anweisung (Strg+B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Print lists</source>
   <translation>Listen drucken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print the card of keys…</source>
   <translation>Tastenkarte drucken…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Print the card…</source>
   <translation>Karte drucken…</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed" />
   <source>Printed {moment}</source>
   <translation>Gedruckt {moment}</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed-of" />
   <source>Printed {moment}, records {mark}</source>
   <translation>Gedruckt {moment}, Einträge {mark}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <location filename="documents, report.ceremony" />
   <source>Prize giving</source>
   <translation>Siegerehrung</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-made" />
   <source>Protest</source>
   <translation>Protest</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protest ends in</source>
   <translation>Protest endet in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Protest {0} is entered</source>
   <translation>Protest {0} ist eingetragen</translation>
  </message>
  <message>
   <location filename="documents, title.protests" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protests</source>
   <translation>Proteste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Protests that wait for the jury</source>
   <translation>Proteste, die auf die Jury warten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Protests within</source>
   <translation>Protest innerhalb von</translation>
  </message>
  <message>
   <location filename="documents, kind.published" />
   <source>Publication</source>
   <translation>Aushang</translation>
  </message>
  <message>
   <location filename="documents, report.publications" />
   <source>Publications and protests</source>
   <translation>Aushänge und Proteste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Publish</source>
   <translation>Aushängen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish and protests</source>
   <translation>Aushang und Proteste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish as unofficial</source>
   <translation>Inoffiziell aushängen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Publish, protests, official…</source>
   <translation>Aushang, Proteste, offiziell…</translation>
  </message>
  <message>
   <location filename="documents, column.published" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Published</source>
   <translation>Ausgehängt</translation>
  </message>
  <message>
   <location filename="documents, title.publications" />
   <source>Published lists</source>
   <translation>Ausgehängte Listen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Pursuit</source>
   <translation>Verfolgung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Put away</source>
   <translation>Weglegen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Put in a time</source>
   <translation>Zeit einfügen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Put in a time	Ins</source>
   <translation>Zeit einfügen	Einfg</translation>
  </message>
  <message>
   <location filename="documents, column.mark" />
   <source>Q</source>
   <translation>Q</translation>
  </message>
  <message>
   <location filename="documents, sheet.marks" />
   <source>Q: goes on by place, q: goes on by time, ?: to be decided</source>
   <translation>Q: weiter durch Rang, q: weiter durch Zeit, ?: noch zu entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>QR code of the address</source>
   <translation>QR-Code der Adresse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification</source>
   <translation>Qualifikation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification and a final of six</source>
   <translation>Qualifikation und Finale zu sechst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification and a final of six; women and men</source>
   <translation>Qualifikation und Finale zu sechst; Damen und Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 12, two heats, final</source>
   <translation>Qualifikation mit 12, zwei Läufe, Finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 12, two heats, final; women and men</source>
   <translation>Qualifikation mit 12, zwei Läufe, Finale; Damen und Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final</source>
   <translation>Qualifikation mit 18, 3 × 6, 2 × 6, Finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final; placing finals for 19 to 36</source>
   <translation>Qualifikation mit 18, 3 × 6, 2 × 6, Finale; Platzierungsfinale für 19 bis 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 30, 5 × 6, 2 × 6, final; women and men</source>
   <translation>Qualifikation mit 30, 5 × 6, 2 × 6, Finale; Damen und Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>Question about a clock</source>
   <translation>Frage zu einer Uhr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="documents, sheet.replaced" />
   <source>R: the gate missed it; the time by hand less the mean difference of the ten around</source>
   <translation>R: Die Lichtschranke sah nichts; die Handzeit abzüglich der mittleren Differenz der zehn ringsum</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Race</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Race and rec</source>
   <translation>Race und Rec</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Race time</source>
   <translation>Rennzeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Race time without the changes</source>
   <translation>Rennzeit ohne die Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Race-day timing for ski mountaineering</source>
   <translation>Zeitnahme für Skibergsteigen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Races (*{suffix})</source>
   <translation>Rennen (*{suffix})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Races (*{suffix});;All files (*)</source>
   <translation>Rennen (*{suffix});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="documents, column.rank" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in moving time</source>
   <translation>Rang der Zeit in Bewegung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the changes</source>
   <translation>Rang in den Wechseln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the result</source>
   <translation>Rang im Ergebnis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ranks</source>
   <translation>Ränge</translation>
  </message>
  <message>
   <location filename="documents, column.raw" />
   <source>Raw</source>
   <translation>Roh</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Read it again</source>
   <translation>Nochmals lesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Read it like this</source>
   <translation>So einlesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Reading {name}…</source>
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Ready: {name}</source>
   <translation>Bereit: {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Recall</source>
   <translation>Rückruf</translation>
  </message>
  <message>
   <location filename="documents, column.received" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Received</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Recent races</source>
   <translation>Letzte Rennen</translation>
  </message>
  <message>
   <location filename="documents, column.record" />
   <source>Record</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Redo {what}</source>
   <translation>{what} wiederholen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Redone: {what}</source>
   <translation>Wiederholt: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <location filename="documents, format.relay" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Relay</source>
   <translation>Staffel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Relay of three</source>
   <translation>Dreierstaffel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Remove course</source>
   <translation>Strecke entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Remove gate</source>
   <translation>Gerät entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Remove lap</source>
   <translation>Runde entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Remove this round</source>
   <translation>Diese Runde entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Remove this {what}</source>
   <translation>{what} entfernen</translation>
  </message>
  <message>
   <location filename="documents, kind.replaced" />
   <source>Replaced time</source>
   <translation>Ersetzte Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Replaced: how</source>
   <translation>Ersetzt: wie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Replaced: {time}</source>
   <translation>Ersetzt: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Replaces the laps below</source>
   <translation>Ersetzt die Runden darunter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Replaces the rounds of this course</source>
   <translation>Ersetzt die Runden dieser Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Report  Enter</source>
   <translation>Melden  Eingabe</translation>
  </message>
  <message>
   <location filename="documents, column.result" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Result counts</source>
   <translation>Ergebnis zählt</translation>
  </message>
  <message>
   <location filename="documents, report.results" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Room on the disk that the race is on</source>
   <translation>Platz auf dem Datenträger des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Round {n}</source>
   <translation>Runde {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Rounds</source>
   <translation>Runden</translation>
  </message>
  <message>
   <location filename="documents, kind.ruling" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Ruling</source>
   <translation>Entscheid</translation>
  </message>
  <message>
   <location filename="documents, report.rulings" />
   <source>Rulings</source>
   <translation>Entscheide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Rulings from a file</source>
   <translation>Entscheide aus einer Datei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Rulings from a file…</source>
   <translation>Entscheide aus einer Datei…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Run {run}</source>
   <translation>Lauf {run}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Runs again</source>
   <translation>Läuft nochmals</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Save as race.toml…</source>
   <translation>Als race.toml speichern…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Save the set-up</source>
   <translation>Einrichtung speichern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Say what each column is</source>
   <translation>Sagen, was jede Spalte ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search in the penalties</source>
   <translation>In den Strafen suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search in the start list</source>
   <translation>In der Startliste suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search the help</source>
   <translation>In der Hilfe suchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search, or a code</source>
   <translation>Suchen, oder ein Code</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search: a word, or a key such as F12</source>
   <translation>Suchen: ein Wort oder eine Taste wie F12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Season ends in</source>
   <translation>Saison endet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy</source>
   <translation>Zweite Kopie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy NOT WRITTEN</source>
   <translation>Zweite Kopie NICHT GESCHRIEBEN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy behind</source>
   <translation>Zweite Kopie hinkt nach</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Second copy of the race in…</source>
   <translation>Zweite Kopie des Rennens in…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Seconds to the start</source>
   <translation>Sekunden bis zum Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Semifinals</source>
   <translation>Halbfinale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Serves	Ctrl+K</source>
   <translation>Gehört zu	Strg+K</translation>
  </message>
  <message>
   <location filename="documents, kind.set-up" />
   <source>Set-up</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up file</source>
   <translation>Datei der Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Set-up of the race…</source>
   <translation>Einrichtung des Rennens…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up of {name}</source>
   <translation>Einrichtung von {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Set-ups (*.toml)</source>
   <translation>Einrichtungen (*.toml)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <location filename="documents, column.sex" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Sex</source>
   <translation>Geschl.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share of the race time that went into the changes</source>
   <translation>Anteil der Rennzeit in den Wechseln</translation>
  </message>
  <message>
   <location filename="documents, report.crew-sheet" />
   <source>Sheets for the crews</source>
   <translation>Blätter für die Posten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift earlier times {by}</source>
   <translation>Frühere Zeiten um {by} verschieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift later times {against}</source>
   <translation>Spätere Zeiten um {against} verschieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Show everything again (Home)</source>
   <translation>Wieder alles zeigen (Pos1)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the doubt</source>
   <translation>Zweifel zeigen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the time</source>
   <translation>Zeit zeigen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Shows the lines as bytes in hexadecimal</source>
   <translation>Zeigt die Zeilen als Bytes in Hexadezimal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Size of text and controls</source>
   <translation>Größe von Schrift und Bedienung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Skimo Timer {version}. Every time is in {file}, nothing else needs to be kept.</source>
   <translation>Skimo Timer {version}. Jede Zeit ist in {file}, sonst muss nichts aufbewahrt werden.</translation>
  </message>
  <message>
   <location filename="documents, part.skins" />
   <source>Skins</source>
   <translation>Felle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Skins on, out</source>
   <translation>Felle auf, raus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Skis on the pack in every lap</source>
   <translation>Ski in jeder Runde auf den Rucksack</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Slot</source>
   <translation>Startzeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Smaller type	Ctrl+-</source>
   <translation>Kleinere Schrift	Strg+-</translation>
  </message>
  <message>
   <location filename="documents, sheet.snow" />
   <source>Snow</source>
   <translation>Schnee</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Something went wrong inside the program: {error}. All times are on the disk; go on.</source>
   <translation>Im Programm ging etwas schief: {error}. Alle Zeiten sind auf der Platte; weitermachen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Sounds</source>
   <translation>Töne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Space, Enter</source>
   <translation>Leertaste, Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="documents, report.splits" />
   <source>Split times</source>
   <translation>Zwischenzeiten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Spread</source>
   <translation>Verteilen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Spread over the heats</source>
   <translation>Über die Läufe verteilen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spread the starts</source>
   <translation>Starts verteilen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spreading needs the first start, such as 100000, and an interval, such as 6min</source>
   <translation>Zum Verteilen braucht es den ersten Start, etwa 100000, und einen Abstand, etwa 6min</translation>
  </message>
  <message>
   <location filename="documents, format.sprint" />
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, Games</source>
   <translation>Sprint, Spiele</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, World Cup</source>
   <translation>Sprint, Weltcup</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, short</source>
   <translation>Sprint, kurz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, two heats</source>
   <translation>Sprint, zwei Läufe</translation>
  </message>
  <message>
   <location filename="documents, column.stage" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Stage</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="documents, report.stages" />
   <source>Stages</source>
   <translation>Runden</translation>
  </message>
  <message>
   <location filename="documents, column.start" />
   <location filename="documents, kind.start-given" />
   <location filename="documents, part.start" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Start and finish only</source>
   <translation>Nur Start und Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Start by radio</source>
   <translation>Start über Funk</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Start group</source>
   <translation>Startgruppe</translation>
  </message>
  <message>
   <location filename="documents, report.start-list" />
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Start list</source>
   <translation>Startliste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start list and late entries…</source>
   <translation>Startliste und Nachmeldungen…</translation>
  </message>
  <message>
   <location filename="documents, kind.list-posted" />
   <source>Start lists of a stage</source>
   <translation>Startlisten einer Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start now</source>
   <translation>Jetzt starten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start of</source>
   <translation>Start von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Start of {heat}</source>
   <translation>Start von {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start of {name} at</source>
   <translation>Start von {name} um</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start the next group now</source>
   <translation>Nächste Gruppe jetzt starten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start time</source>
   <translation>Startzeit</translation>
  </message>
  <message>
   <location filename="documents, balance.not_started" />
   <source>Start to come</source>
   <translation>Start steht bevor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Start {group}  Ctrl+Enter</source>
   <translation>{group} starten  Strg+Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start {name} now</source>
   <translation>{name} jetzt starten</translation>
  </message>
  <message>
   <location filename="documents, sheet.start-at" />
   <source>Start {time}</source>
   <translation>Start {time}</translation>
  </message>
  <message>
   <location filename="documents, balance.started" />
   <source>Started</source>
   <translation>Gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Started with</source>
   <translation>Gestartet mit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Started with group</source>
   <translation>Mit Gruppe gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starter: count and next bib…</source>
   <translation>Starter: Countdown und nächste Nummer…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Starts</source>
   <translation>Starts</translation>
  </message>
  <message>
   <location filename="documents, column.starts-at" />
   <source>Starts at</source>
   <translation>Startet um</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Starts at {time}</source>
   <translation>Startet um {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Starts in</source>
   <translation>Startet in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starts: at a time, corrected, taken back…</source>
   <translation>Starts: zu einer Zeit, berichtigt, zurückgenommen…</translation>
  </message>
  <message>
   <location filename="documents, column.state" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="documents, column.status" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="documents, report.still-out" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out</source>
   <translation>Noch unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Still out on the mountain</source>
   <translation>Noch am Berg unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out {n}</source>
   <translation>Noch unterwegs {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Still out: where everybody is…</source>
   <translation>Noch unterwegs: wo alle sind…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop the second copy</source>
   <translation>Zweite Kopie beenden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop writing pages of results</source>
   <translation>Ergebnisseiten nicht mehr schreiben</translation>
  </message>
  <message>
   <location filename="documents, column.stopped" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Stopped  Ctrl+Shift+X</source>
   <translation>Angehalten  Strg+Umschalt+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Stopped here  *</source>
   <translation>Hier angehalten  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Stopped {n}</source>
   <translation>Angehalten {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Subtracted</source>
   <translation>Abgezogen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Such as 30s, 2min per item, or DSQ. Empty: as usual.</source>
   <translation>Etwa 30s, 2min per item oder DSQ. Leer: wie üblich.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap Enter and first key</source>
   <translation>Eingabe und erste Taste tauschen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap Enter and first key	←</source>
   <translation>Eingabe und erste Taste tauschen	←</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap bibs with the row above</source>
   <translation>Nummern mit der Zeile darüber tauschen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap bibs with the row above	-</source>
   <translation>Nummern mit der Zeile darüber tauschen	-</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
   <translation>Tabellen (*.csv *.xlsx *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Tables ({tables})</source>
   <translation>Tabellen ({tables})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Take {board} out of the window, or back</source>
   <translation>{board} aus dem Fenster nehmen oder zurück</translation>
  </message>
  <message>
   <location filename="documents, kind.reverted" />
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Taken off the result, for helping somebody or for being held up. It needs a reason.</source>
   <translation>Vom Ergebnis abgezogen, für geleistete Hilfe oder weil jemand aufgehalten wurde. Ein Grund ist nötig.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Takes at least</source>
   <translation>Dauert mindestens</translation>
  </message>
  <message>
   <location filename="documents, format.team" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of three</source>
   <translation>Dreierteams</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of two</source>
   <translation>Zweierteams</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Tenths</source>
   <translation>Zehntel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>That passing is void; Del brings it back.</source>
   <translation>Dieser Durchgang ist ungültig; Entf holt ihn zurück.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>The alarm is quiet; the device is still lost.</source>
   <translation>Der Alarm schweigt; das Gerät ist weiterhin verloren.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>The changes explain {changes} of the variance of {count} results; the rest: {others}.</source>
   <translation>Die Wechsel erklären {changes} der Varianz von {count} Ergebnissen; der Rest: {others}.</translation>
  </message>
  <message>
   <location filename="documents, summary.share" />
   <source>The changes explain {share} of the variance of {count} results.</source>
   <translation>Die Wechsel erklären {share} der Varianz von {count} Ergebnissen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>The chart begins with the first passing.</source>
   <translation>Das Diagramm beginnt mit dem ersten Durchgang.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The clock of the computer was set in the middle of the race. Race time goes on steadily.</source>
   <translation>Die Uhr des Computers wurde mitten im Rennen gestellt. Die Rennzeit läuft gleichmäßig weiter.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} ahead of this computer.</source>
   <translation>Die Uhr von {source} geht diesem Computer {amount} vor.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} behind this computer.</source>
   <translation>Die Uhr von {source} geht diesem Computer {amount} nach.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} ahead at {at}.</source>
   <translation>Die Uhr von {source} wurde um {at} {amount} vorgestellt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} back at {at}.</source>
   <translation>Die Uhr von {source} wurde um {at} {amount} zurückgestellt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was right before it was set</source>
   <translation>Die Uhr ging richtig, bevor sie gestellt wurde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was wrong before it was set, and is right since</source>
   <translation>Die Uhr ging falsch, bevor sie gestellt wurde, und geht seither richtig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>The course</source>
   <translation>Die Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The course has no changes.</source>
   <translation>Die Strecke hat keine Wechsel.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The course of {bib} does not come to {point} in lap {lap}.</source>
   <translation>Die Strecke von {bib} kommt in Runde {lap} nicht an {point} vorbei.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The field as it would be ranked</source>
   <translation>Das Feld, wie es gewertet würde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>The field's median</source>
   <translation>Der Median des Feldes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>The file that is there will be replaced.</source>
   <translation>Die vorhandene Datei wird ersetzt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The finish judge's order, from the front; Enter decides</source>
   <translation>Die Reihenfolge des Zielrichters, von vorn; Eingabe entscheidet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is an athlete</source>
   <translation>Die erste Zeile ist eine Person</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is headers</source>
   <translation>Die erste Zeile sind Spaltenköpfe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>The first time here? A tour in five steps  T</source>
   <translation>Zum ersten Mal hier? Eine Führung in fünf Schritten  T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} go on</source>
   <translation>Die ersten {places} kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat and the {times} fastest of the others go on</source>
   <translation>Die ersten {places} jedes Laufs und die {times} Zeitschnellsten der anderen kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat go on</source>
   <translation>Die ersten {places} jedes Laufs kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>The gap leg by leg</source>
   <translation>Der Rückstand, Teilstrecke um Teilstrecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The gate</source>
   <translation>Die Lichtschranke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The gate at the start says {time} for {who}: take it?   +  yes · Esc  no</source>
   <translation>Die Lichtschranke am Start sagt {time} für {who}: nehmen?   +  ja · Esc  nein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>The gate has the time of this passing.</source>
   <translation>Die Lichtschranke hat die Zeit dieses Durchgangs.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-missed" />
   <source>The gate missed {who} at {where}: {time} by hand. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>Die Lichtschranke sah {who} bei {where} nicht: {time} von Hand. Abzüglich {mean} s, des Mittels von {n} ringsum, ist es {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The gun is taken back; the next start counts</source>
   <translation>Der Startschuss ist zurückgenommen; der nächste Start zählt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The heat starts now</source>
   <translation>Der Lauf startet jetzt</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-time" />
   <source>The impulse {time} of {who} at {where} may as well be another's.</source>
   <translation>Der Impuls {time} von {who} bei {where} kann auch der von jemand anderem sein.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>The last bib again</source>
   <translation>Die letzte Nummer nochmals</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>The last change</source>
   <translation>Letzter Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>The last line that both have crossed, before both have a result</source>
   <translation>Die letzte Linie, die beide passiert haben, bevor beide ein Ergebnis haben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts</source>
   <translation>Die Zeit des letzten Mitglieds zählt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts; any size can be set</source>
   <translation>Die Zeit des letzten Mitglieds zählt; jede Größe ist möglich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The last step is taken back.</source>
   <translation>Der letzte Schritt ist zurückgenommen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>The letters of the text</source>
   <translation>Die Schrift des Textes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The lists are posted</source>
   <translation>Die Listen sind ausgehängt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>The lists follow the plan again</source>
   <translation>Die Listen folgen wieder dem Plan</translation>
  </message>
  <message>
   <location filename="documents, none.decoded" />
   <source>The log is empty.</source>
   <translation>Das Protokoll ist leer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The open time {time} fits: make it {bib}?</source>
   <translation>Die offene Zeit {time} passt: {bib} daraus machen?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>The other bib</source>
   <translation>Die andere Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>The other time is kept too</source>
   <translation>Die andere Zeit wird auch aufbewahrt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>The pages of results are not written: {0}</source>
   <translation>Die Ergebnisseiten werden nicht geschrieben: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The ports of this computer</source>
   <translation>Die Anschlüsse dieses Computers</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>The posted lists of {stage} stay as they are: decide</source>
   <translation>Die ausgehängten Listen von {stage} bleiben, wie sie sind: entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The power of this computer</source>
   <translation>Die Stromversorgung dieses Computers</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>The race file is written again; nothing was lost.</source>
   <translation>Die Rennen-Datei wird wieder geschrieben; nichts ging verloren.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race goes on</source>
   <translation>Das Rennen geht weiter</translation>
  </message>
  <message>
   <location filename="documents, report.transition-summary" />
   <source>The race in its changes</source>
   <translation>Das Rennen in seinen Wechseln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race is over</source>
   <translation>Das Rennen ist vorbei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it is</source>
   <translation>Das Ergebnis, wie es ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it would be</source>
   <translation>Das Ergebnis, wie es wäre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>The rounds</source>
   <translation>Die Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>The same, and who stops early is out</source>
   <translation>Ebenso, und wer früher aufhört, ist ausgeschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>The settings cannot be saved: {0}</source>
   <translation>Die Einstellungen können nicht gespeichert werden: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The spare gate (B)</source>
   <translation>Die Ersatzschranke (B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The start gate</source>
   <translation>Die Lichtschranke am Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>The start is given now (Ctrl+Enter)</source>
   <translation>Der Start wird jetzt gegeben (Strg+Eingabe)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The strips begin with the first change.</source>
   <translation>Die Streifen beginnen mit dem ersten Wechsel.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>The table as a file</source>
   <translation>Die Tabelle als Datei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>The true start of a group or a heat; everybody in it is timed anew.</source>
   <translation>Der wahre Start einer Gruppe oder eines Laufs; alle darin werden neu gerechnet.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-drift" />
   <source>The two gates at {where} differ by {now} s now and by {before} s at first: a clock runs away.</source>
   <translation>Die zwei Lichtschranken bei {where} unterscheiden sich jetzt um {now} s und anfangs um {before} s: Eine Uhr läuft davon.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>The watch showed</source>
   <translation>Die Uhr zeigte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The {times} fastest go on</source>
   <translation>Die {times} Zeitschnellsten kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <location filename="documents, none.transitions" />
   <source>There are no changes to compare.</source>
   <translation>Es gibt keine Wechsel zu vergleichen.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-summary" />
   <source>There are no changes to tell of.</source>
   <translation>Es gibt keine Wechsel, von denen zu berichten wäre.</translation>
  </message>
  <message>
   <location filename="documents, none.gap-split" />
   <source>There are no gaps to compare.</source>
   <translation>Es gibt keine Rückstände zu vergleichen.</translation>
  </message>
  <message>
   <location filename="documents, none.log" />
   <source>There are no records.</source>
   <translation>Es gibt keine Einträge.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>There is no folder {0}</source>
   <translation>Es gibt keinen Ordner {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is no other passing to swap bibs with.</source>
   <translation>Es gibt keinen anderen Durchgang zum Tauschen der Nummern.</translation>
  </message>
  <message>
   <location filename="documents, none.protests" />
   <source>There is no protest.</source>
   <translation>Es gibt keinen Protest.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>There is no table in the clipboard: copy the cells first</source>
   <translation>In der Zwischenablage ist keine Tabelle: zuerst die Zellen kopieren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is nothing to bring back.</source>
   <translation>Es gibt nichts zurückzuholen.</translation>
  </message>
  <message>
   <location filename="documents, none.alerts" />
   <source>There is nothing to decide.</source>
   <translation>Es gibt nichts zu entscheiden.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>There is only one screen. Each board can be taken out of the window by itself.</source>
   <translation>Es gibt nur einen Bildschirm. Jede Tafel lässt sich einzeln aus dem Fenster nehmen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They come from</source>
   <translation>Sie kommen aus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They start</source>
   <translation>Sie starten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>They started with this group, whatever the start list says.</source>
   <translation>Sie starteten mit dieser Gruppe, was auch in der Startliste steht.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>This is printed in the head of every list. What is empty is left out.</source>
   <translation>Das steht gedruckt im Kopf jeder Liste. Was leer ist, wird weggelassen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>This key as it came</source>
   <translation>Diese Taste wie geliefert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>This list was not published yet.</source>
   <translation>Diese Liste wurde noch nicht ausgehängt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has no time that could be split.</source>
   <translation>Dieser Durchgang hat keine Zeit, die sich teilen ließe.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has only one time.</source>
   <translation>Dieser Durchgang hat nur eine Zeit.</translation>
  </message>
  <message>
   <location filename="documents, none.gates" />
   <source>This race has no gates.</source>
   <translation>Dieses Rennen hat keine Posten.</translation>
  </message>
  <message>
   <location filename="documents, none.bracket" />
   <location filename="documents, none.stages" />
   <source>This race has no stages.</source>
   <translation>Dieses Rennen hat keine Runden.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>This race is not of today: times are taken as on the day of the race.</source>
   <translation>Dieses Rennen ist nicht von heute: Zeiten werden wie am Renntag genommen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>This time waits for a bib: give it one first.</source>
   <translation>Diese Zeit wartet auf eine Nummer: zuerst eine geben.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Three quarters of the field are faster</source>
   <translation>Drei Viertel des Feldes sind schneller</translation>
  </message>
  <message>
   <location filename="documents, column.time" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/models/alerts.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/models/open_times.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Time credit</source>
   <translation>Zeitgutschrift</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Time for the laps</source>
   <translation>Zeit für die Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Time limit moved</source>
   <translation>Zeitlimit verschoben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Time limits</source>
   <translation>Zeitlimits</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Time lost in the changes against moving time</source>
   <translation>In den Wechseln verlorene Zeit gegen Zeit in Bewegung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Time of day</source>
   <translation>Tageszeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Time of the change</source>
   <translation>Zeit des Wechsels</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Timed laps</source>
   <translation>Runden auf Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Times are printed in</source>
   <translation>Zeiten werden gedruckt in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Times without an athlete</source>
   <translation>Zeiten ohne Nummer</translation>
  </message>
  <message>
   <location filename="documents, sheet.timing" />
   <source>Timing</source>
   <translation>Zeitnahme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Timing point</source>
   <translation>Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Timing point before</source>
   <translation>Voriger Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>To and fro over the heats, by bib</source>
   <translation>Hin und her über die Läufe, nach Nummer</translation>
  </message>
  <message>
   <location filename="documents, column.to-best" />
   <source>To best</source>
   <translation>Zum Besten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/models/alerts.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>To decide</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>To do</source>
   <translation>Zu tun</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>To do, what weighs most first</source>
   <translation>Zu tun, das Wichtigste zuerst</translation>
  </message>
  <message>
   <location filename="documents, column.to-median" />
   <source>To median</source>
   <translation>Zum Median</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>To paste into a mail or a spreadsheet</source>
   <translation>Zum Einfügen in eine E-Mail oder Tabelle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>To the top within two hours</source>
   <translation>In zwei Stunden zum Gipfel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <location filename="documents, column.told-at" />
   <source>Told at</source>
   <translation>Gemeldet um</translation>
  </message>
  <message>
   <location filename="documents, column.told-by" />
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Told by</source>
   <translation>Gemeldet von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, in</source>
   <translation>Oben, rein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, out</source>
   <translation>Oben, raus</translation>
  </message>
  <message>
   <location filename="documents, column.total" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Tour</source>
   <translation>Führung</translation>
  </message>
  <message>
   <location filename="documents, report.transition-cards" />
   <source>Transition cards</source>
   <translation>Wechselkarten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Transition review…</source>
   <translation>Wechselanalyse…</translation>
  </message>
  <message>
   <location filename="documents, report.transitions" />
   <source>Transitions</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>True time</source>
   <translation>Wahre Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Try again</source>
   <translation>Nochmals versuchen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn on</source>
   <translation>Einschalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Two at once</source>
   <translation>Zwei zugleich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Two at once: the time again	/</source>
   <translation>Zwei zugleich: die Zeit nochmals	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Two at once: this time again	/</source>
   <translation>Zwei zugleich: diese Zeit nochmals	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Two columns are {what}; only one can be</source>
   <translation>Zwei Spalten sind {what}; nur eine kann es sein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Two courses on the same points, each with its own start</source>
   <translation>Zwei Strecken auf denselben Messpunkten, jede mit eigenem Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Two heats and a final; no qualification</source>
   <translation>Zwei Läufe und ein Finale; ohne Qualifikation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Two who wear each other's bib: every passing follows. A lost bib: another number is this athlete's too.</source>
   <translation>Zwei, die die Nummer des anderen tragen: Jeder Durchgang folgt. Eine verlorene Nummer: Eine andere gehört auch zu dieser Person.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Type 25 and Enter: that bib passed just now, at this point.</source>
   <translation>25 und Eingabe tippen: Diese Nummer ist eben durch, an diesem Messpunkt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Type a bib first.</source>
   <translation>Zuerst eine Nummer eintippen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Type a bib, or choose a row with the arrows.</source>
   <translation>Eine Nummer eintippen oder mit den Pfeilen eine Zeile wählen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Type the bib first, then *.</source>
   <translation>Zuerst die Nummer, dann *.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Type the bib that does not start, then −.</source>
   <translation>Die Nummer eintippen, die nicht startet, dann −.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>U18 men</source>
   <translation>U18 Herren</translation>
  </message>
  <message>
   <location filename="documents, state.unofficial" />
   <source>UNOFFICIAL</source>
   <translation>INOFFIZIELL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Undo {what}</source>
   <translation>{what} rückgängig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Undone: {what}</source>
   <translation>Rückgängig gemacht: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Uneven: {sizes}</source>
   <translation>Ungleich: {sizes}</translation>
  </message>
  <message>
   <location filename="documents, balance.unexplained" />
   <source>Unexplained</source>
   <translation>Ungeklärt</translation>
  </message>
  <message>
   <location filename="documents, column.unseen" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Unseen</source>
   <translation>Nicht gesehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Up · changes · down</source>
   <translation>Auf · Wechsel · Ab</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Upheld</source>
   <translation>Stattgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Uphill only</source>
   <translation>Nur bergauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Use its clock {by}</source>
   <translation>Seine Uhr verwenden {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Use these gates</source>
   <translation>Diese Geräte verwenden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Usual ({speed})</source>
   <translation>Üblich ({speed})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <source>Usual columns</source>
   <translation>Übliche Spalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Usual size</source>
   <translation>Übliche Größe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Venue</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="documents, column.version" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <location filename="documents, sheet.version" />
   <source>Version {number}, published {moment}, {digest}</source>
   <translation>Fassung {number}, ausgehängt {moment}, {digest}</translation>
  </message>
  <message>
   <location filename="documents, format.vertical" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Vertical</source>
   <translation>Vertical</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Void	Del</source>
   <translation>Ungültig	Entf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Void · Del brings it back · Esc leaves</source>
   <translation>Ungültig · Entf holt ihn zurück · Esc verlässt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/open_times.py" />
   <source>Waits</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Waits for {stage}</source>
   <translation>Wartet auf {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Was</source>
   <translation>War</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Was there: confirm a point</source>
   <translation>War da: einen Messpunkt bestätigen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Watched from</source>
   <translation>Besetzt von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Wears another bib</source>
   <translation>Trägt eine andere Nummer</translation>
  </message>
  <message>
   <location filename="documents, sheet.weather" />
   <source>Weather</source>
   <translation>Wetter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Western letters (é è ñ)</source>
   <translation>Westeuropäisch (é è ñ)</translation>
  </message>
  <message>
   <location filename="documents, column.what" />
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>What about</source>
   <translation>Worüber</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>What becomes of it</source>
   <translation>Was daraus wird</translation>
  </message>
  <message>
   <location filename="documents, column.changed" />
   <source>What changed</source>
   <translation>Was sich änderte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What column {name} is</source>
   <translation>Was Spalte {name} ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>What counts</source>
   <translation>Was zählt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>What if</source>
   <translation>Was wäre wenn</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>What is final</source>
   <translation>Was endgültig ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>What is odd</source>
   <translation>Was auffällt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>What is ranked</source>
   <translation>Was gewertet wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>What it costs in this race</source>
   <translation>Was es in diesem Rennen kostet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>What it is called</source>
   <translation>Wie es heißt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What stands there</source>
   <translation>Was dort steht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>What the best in the world need, where it is known</source>
   <translation>Was die Weltbesten brauchen, wo es bekannt ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>What the change would do</source>
   <translation>Was die Änderung bewirken würde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>What the chart shows</source>
   <translation>Was das Diagramm zeigt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What the first row is</source>
   <translation>Was die erste Zeile ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>What the gate sends appears here.</source>
   <translation>Was das Gerät sendet, erscheint hier.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What was expected</source>
   <translation>Was erwartet war</translation>
  </message>
  <message>
   <location filename="documents, summary.hypothetical" />
   <source>What would be is hypothetical: the field's median in every change, nobody else changed.</source>
   <translation>Was wäre, ist hypothetisch: der Median des Feldes in jedem Wechsel, sonst niemand verändert.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="documents, column.where" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Where everybody is</source>
   <translation>Wo alle sind</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Where nobody stands all the time a reading may be missing without an alert. The points and their names are those of the courses.</source>
   <translation>Wo nicht ständig jemand steht, darf eine Lesung ohne Meldung fehlen. Die Messpunkte und ihre Namen sind die der Strecken.</translation>
  </message>
  <message>
   <location filename="documents, report.gap-split" />
   <source>Where the gaps came from</source>
   <translation>Woher die Rückstände kamen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where to</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Which change</source>
   <translation>Welcher Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Which letters?</source>
   <translation>Welche Schrift?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Who comes next</source>
   <translation>Wer als Nächstes kommt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Who crosses the line first has won</source>
   <translation>Wer zuerst über die Linie kommt, hat gewonnen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Who is past keeps the whole course; everybody else runs the short one. If the results compare, one list ranks both, more laps first; if not, the short course has lists of its own.</source>
   <translation>Wer vorbei ist, behält die ganze Strecke; alle anderen laufen die kurze. Sind die Ergebnisse vergleichbar, wertet eine Liste beide, mehr Runden zuerst; sonst hat die kurze Strecke eigene Listen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Who is shown</source>
   <translation>Wer gezeigt wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Who is still out</source>
   <translation>Wer noch unterwegs ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Who is still out (Ctrl+U)</source>
   <translation>Wer noch unterwegs ist (Strg+U)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests</source>
   <translation>Wer protestiert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests, and about what?</source>
   <translation>Wer protestiert, und worüber?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Who runs which lap</source>
   <translation>Wer welche Runde läuft</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Whoever is in several is called up</source>
   <translation>Wer in mehreren ist, wird aufgerufen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Whoever is in the same network and has this address sees the leaderboards, the last passings and who comes next, and can change nothing.</source>
   <translation>Wer im selben Netz ist und diese Adresse hat, sieht die Ranglisten, die letzten Durchgänge und wer als Nächstes kommt, und kann nichts ändern.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Whole race</source>
   <translation>Ganzes Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Whole seconds</source>
   <translation>Ganze Sekunden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Whose names are shown</source>
   <translation>Wessen Namen gezeigt werden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Whose sheet</source>
   <translation>Wessen Blatt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>With the course {name}</source>
   <translation>Mit der Strecke {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Without a result: is the race over?</source>
   <translation>Ohne Ergebnis: Ist das Rennen vorbei?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Without an impulse</source>
   <translation>Ohne Impuls</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Without any, these are ranked: {names}.</source>
   <translation>Ohne welche werden diese gewertet: {names}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Woman, man, woman, man: two laps each</source>
   <translation>Dame, Herr, Dame, Herr: je zwei Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Women</source>
   <translation>Damen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Women and men</source>
   <translation>Damen und Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup, with a placing final for 31 to 36</source>
   <translation>Weltcup, mit Platzierungsfinale für 31 bis 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup: qualification of 30, 5 × 6, 2 × 6, final</source>
   <translation>Weltcup: Qualifikation mit 30, 5 × 6, 2 × 6, Finale</translation>
  </message>
  <message>
   <location filename="documents, column.worry" />
   <source>Worry</source>
   <translation>Sorge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Would be</source>
   <translation>Wäre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Write file</source>
   <translation>Datei schreiben</translation>
  </message>
  <message>
   <location filename="documents, sheet.crew" />
   <source>Write the time of day to the second. A bib without a time still counts as seen: tick it.</source>
   <translation>Die Tageszeit auf die Sekunde aufschreiben. Auch eine Nummer ohne Zeit gilt als gesehen: abhaken.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write {count} passings</source>
   <translation>{count} Durchgänge schreiben</translation>
  </message>
  <message>
   <location filename="documents, column.written" />
   <source>Written (UTC)</source>
   <translation>Geschrieben (UTC)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/race/panels.py" />
   <source>Written: {0}</source>
   <translation>Geschrieben: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Written: {path}</source>
   <translation>Geschrieben: {path}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Year or date of birth</source>
   <translation>Jahrgang oder Geburtsdatum</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib</source>
   <translation>eine Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>a bib and Enter</source>
   <translation>eine Nummer und Eingabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>a bib and a heat, as in 43 {heat}, or a heat and its start</source>
   <translation>eine Nummer und ein Lauf, wie 43 {heat}, oder ein Lauf und sein Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib is taken</source>
   <translation>eine Nummer ist angenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib that is not entered</source>
   <translation>eine Nummer, die nicht angemeldet ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>a bib that nobody else has</source>
   <translation>eine Nummer, die sonst niemand hat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib without blanks, of at most {most} signs</source>
   <translation>eine Nummer ohne Leerzeichen, mit höchstens {most} Zeichen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code for the point, such as T1I</source>
   <translation>ein Code für den Messpunkt, etwa T1I</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code is one word, such as T1I; what it stands for goes into the name</source>
   <translation>ein Code ist ein Wort, etwa T1I; wofür er steht, gehört in den Namen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>a course with a limit; this race has none</source>
   <translation>eine Strecke mit Limit; dieses Rennen hat keine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a date such as 2027-01-14 or 14.1.2027</source>
   <translation>ein Datum wie 2027-01-14 oder 14.1.2027</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a device is lost</source>
   <translation>ein Gerät ist verloren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a duration such as 1:30:00</source>
   <translation>eine Dauer wie 1:30:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>a file for the race</source>
   <translation>eine Datei für das Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a gate's clock was set: the first answer</source>
   <translation>die Uhr eines Geräts wurde gestellt: die erste Antwort</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a heat</source>
   <translation>einen Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a lap has two points at least</source>
   <translation>eine Runde hat mindestens zwei Messpunkte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a name for the course</source>
   <translation>ein Name für die Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>a name for the gate, such as Finish gate</source>
   <translation>ein Name für das Gerät, etwa Lichtschranke Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the heat, such as A</source>
   <translation>ein Name für den Lauf, etwa A</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the round</source>
   <translation>ein Name für die Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a name for the {what}</source>
   <translation>ein Name für: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name that no course has</source>
   <translation>ein Name, den keine Strecke hat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name without a slash</source>
   <translation>ein Name ohne Schrägstrich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>a race without a set-up</source>
   <translation>ein Rennen ohne Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>a set-up without faults, to look up names in</source>
   <translation>eine Einrichtung ohne Fehler, um Namen nachzuschlagen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a start</source>
   <translation>einen Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>a tie decides</source>
   <translation>Gleichstand entscheidet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a time now, in every window; what is typed stays</source>
   <translation>eine Zeit jetzt, in jedem Fenster; Eingetipptes bleibt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a time of day such as 185000 or 18:50:00</source>
   <translation>eine Tageszeit wie 185000 oder 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a time without a bib</source>
   <translation>eine Zeit ohne Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>a year from {first} to {last}</source>
   <translation>ein Jahr von {first} bis {last}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>a year of birth with four digits</source>
   <translation>ein vierstelliger Jahrgang</translation>
  </message>
  <message>
   <location filename="documents, ruling.advance" />
   <source>advances</source>
   <translation>kommt weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>after finish</source>
   <translation>nach dem Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>after {place}</source>
   <translation>nach {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>again: the whole help · away</source>
   <translation>nochmals: die ganze Hilfe · weg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>agrees</source>
   <translation>stimmt überein</translation>
  </message>
  <message>
   <location filename="documents, ruling.ahead-of" />
   <source>ahead of</source>
   <translation>vor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>all day</source>
   <translation>den ganzen Tag</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>also DNF</source>
   <translation>auch DNF</translation>
  </message>
  <message>
   <location filename="documents, ruling.alias" />
   <source>also wears</source>
   <translation>trägt auch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>among all</source>
   <translation>unter allen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>an earlier round of its course</source>
   <translation>eine frühere Runde seiner Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>an open time</source>
   <translation>eine offene Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>and the fastest</source>
   <translation>und die Schnellsten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/asks.py" />
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>another course, which is ranked by itself</source>
   <translation>eine andere Strecke, die für sich gewertet wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>another impulse of the gate for it, or none</source>
   <translation>ein anderer Impuls der Lichtschranke dafür, oder keiner</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>as they come on</source>
   <translation>wie sie weiterkommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>asked about a limit: stopped · let through</source>
   <translation>Frage an einem Limit: angehalten · durchgelassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>at the gate {off} s</source>
   <translation>an der Lichtschranke {off} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athlete</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athletes</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>band: half of the field · stroke: median</source>
   <translation>Band: Hälfte des Feldes · Strich: Median</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>before start</source>
   <translation>vor dem Start</translation>
  </message>
  <message>
   <location filename="documents, summary.made" />
   <source>behind {ahead}; {lost} of it in the changes</source>
   <translation>hinter {ahead}; {lost} davon in den Wechseln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best change of the day: {time}</source>
   <translation>bester Wechsel des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb of the day: {time}</source>
   <translation>bester Aufstieg des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb on foot of the day: {time}</source>
   <translation>bester Aufstieg zu Fuß des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best descent of the day: {time}</source>
   <translation>beste Abfahrt des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best leg of the day: {time}</source>
   <translation>beste Teilstrecke des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>bib</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>bib for the oldest open time, or the chosen</source>
   <translation>Nummer für die älteste offene Zeit oder die gewählte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {before} → {bib} at {point}</source>
   <translation>Nummer {before} → {bib} bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {bib} for an open time at {point}</source>
   <translation>Nummer {bib} für eine offene Zeit bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bib {bib} is in the heat {value} already</source>
   <translation>Nummer {bib} ist schon im Lauf {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {value} is {bib}</source>
   <translation>Nummer {value} ist {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>bib, and as much of the time as changed</source>
   <translation>Nummer, und so viel der Zeit, wie sich änderte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs here too: another heat names its own</source>
   <translation>auch hier Nummern: Ein anderer Lauf nennt seine eigenen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs with blanks between them; {bib} is none</source>
   <translation>Nummern mit Leerzeichen dazwischen; {bib} ist keine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by place</source>
   <translation>durch Rang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio</source>
   <translation>über Funk</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio, {who}</source>
   <translation>über Funk, {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by time</source>
   <translation>durch Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>can come later</source>
   <translation>kann später kommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>change</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>change areas</source>
   <translation>Wechselzonen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>change the running race</source>
   <translation>laufendes Rennen ändern</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>changes</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>changes {time} ({rank}), lost {lost}</source>
   <translation>Wechsel {time} ({rank}), verloren {lost}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart · heats in a race of stages</source>
   <translation>Diagramm · Läufe in einem Rennen mit Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart: gaps, positions, each change</source>
   <translation>Diagramm: Rückstände, Positionen, jeder Wechsel</translation>
  </message>
  <message>
   <location filename="documents, ruling.checked-in" />
   <location filename="documents, where.checked-in" />
   <source>checked in</source>
   <translation>eingecheckt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>checked in {time}</source>
   <translation>eingecheckt {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>choose a passing; type another bib · Esc leaves</source>
   <translation>Durchgang wählen; andere Nummer eintippen · Esc verlässt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chosen passing void, or back</source>
   <translation>gewählter Durchgang ungültig, oder zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>claimed twice</source>
   <translation>doppelt beansprucht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>classification</source>
   <translation>Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset}</source>
   <translation>Uhr von {source} {offset}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset} from {since} on</source>
   <translation>Uhr von {source} {offset} ab {since}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>closed {time}</source>
   <translation>geschlossen {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>closing the race</source>
   <translation>Rennen abschließen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>code, or +0:30</source>
   <translation>Code, oder +0:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>compare: one list</source>
   <translation>vergleichbar: eine Liste</translation>
  </message>
  <message>
   <location filename="documents, ruling.confirm" />
   <source>confirmed at</source>
   <translation>bestätigt bei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>correction at {point}</source>
   <translation>Berichtigung bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>dashed: elite</source>
   <translation>gestrichelt: Spitze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>data is coming</source>
   <translation>Daten kommen</translation>
  </message>
  <message>
   <location filename="documents, leg.descent" />
   <source>descent</source>
   <translation>Abfahrt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>descents</source>
   <translation>Abfahrten</translation>
  </message>
  <message>
   <location filename="documents, origin.device" />
   <source>device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNF" />
   <source>did not finish</source>
   <translation>nicht im Ziel</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNS" />
   <location filename="documents, where.not-started" />
   <source>did not start</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <location filename="documents, ruling.DSQ" />
   <source>disqualified</source>
   <translation>disqualifiziert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>do not compare: lists of their own</source>
   <translation>nicht vergleichbar: eigene Listen</translation>
  </message>
  <message>
   <location filename="documents, ruling.out" />
   <source>does not advance</source>
   <translation>kommt nicht weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down one place</source>
   <translation>einen Platz zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down {n} places</source>
   <translation>{n} Plätze zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>duplicate</source>
   <translation>doppelt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each channel once; {channel} is there already</source>
   <translation>jeder Kanal einmal; {channel} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each course has a name of its own; {name} is there already</source>
   <translation>jede Strecke hat einen eigenen Namen; {name} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each gate has a name of its own; {name} is there already</source>
   <translation>jedes Gerät hat einen eigenen Namen; {name} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each heat has a name of its own; {name} is there already</source>
   <translation>jeder Lauf hat einen eigenen Namen; {name} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each kind of leg once</source>
   <translation>jede Art von Teilstrecke einmal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each round has a name of its own; {name} is there already</source>
   <translation>jede Runde hat einen eigenen Namen; {name} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>each {what} has a name of its own; {name} is there already</source>
   <translation>jedes hat einen eigenen Namen ({what}); {name} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: a time now, its bib later</source>
   <translation>leeres Feld: Zeit jetzt, Nummer später</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: accept what is suggested · Ctrl+↑ ↓ choose</source>
   <translation>leeres Feld: Vorschlag annehmen · Strg+↑ ↓ wählen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: the last bib again, its time is kept</source>
   <translation>leeres Feld: letzte Nummer nochmals, ihre Zeit bleibt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: time of the first key, and back</source>
   <translation>leeres Feld: Zeit der ersten Taste, und zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>empty: for everybody</source>
   <translation>leer: für alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>entered</source>
   <translation>angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entries</source>
   <translation>Anmeldungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entry</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>entry of {bib}</source>
   <translation>Anmeldung von {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>equal {rank} at {place}</source>
   <translation>gleichauf {rank} bei {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>every</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>every {time}</source>
   <translation>alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody, one by one</source>
   <translation>alle, einzeln</translation>
  </message>
  <message>
   <location filename="documents, leg.exchange" />
   <source>exchange</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a duration such as 0.005</source>
   <translation>erwartet wird eine Dauer wie 0.005</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as 1:00:00</source>
   <translation>erwartet wird eine Dauer wie 1:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected a duration such as 20s or 1:00</source>
   <translation>erwartet wird eine Dauer wie 20s oder 1:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>expected a duration such as 2min or 1:30</source>
   <translation>erwartet wird eine Dauer wie 2min oder 1:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as {usual}</source>
   <translation>erwartet wird eine Dauer wie {usual}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a speed such as 9600</source>
   <translation>erwartet wird eine Geschwindigkeit wie 9600</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected a year of birth such as 1987</source>
   <translation>erwartet wird ein Jahrgang wie 1987</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected an age in whole years, such as 17</source>
   <translation>erwartet wird ein Alter in ganzen Jahren, etwa 17</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected {error}</source>
   <translation>erwartet wird {error}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected {error}, or nothing: the gun has not gone yet</source>
   <translation>erwartet wird {error} oder nichts: der Startschuss steht noch aus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>expected {form}</source>
   <translation>erwartet wird {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>expected {form}, or nothing: not known yet</source>
   <translation>erwartet wird {form} oder nichts: noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected {wanted}</source>
   <translation>erwartet wird {wanted}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>fast in both</source>
   <translation>schnell in beidem</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>final</source>
   <translation>endgültig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>fine</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <location filename="documents, where.finished" />
   <source>finished</source>
   <translation>im Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>finished {time}</source>
   <translation>im Ziel {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>first run {time} does not count</source>
   <translation>erster Lauf {time} zählt nicht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>five heats of six</source>
   <translation>fünf Läufe zu sechst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>floor</source>
   <translation>Mindestmaß</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>foot</source>
   <translation>zu Fuß</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-ski" />
   <source>foot to ski</source>
   <translation>Fuß zu Ski</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-skins" />
   <source>foot to skins</source>
   <translation>Fuß zu Fellen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>for everybody</source>
   <translation>für alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the first start</source>
   <translation>vom ersten Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the own start</source>
   <translation>vom eigenen Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>from when and to when, such as 183000 and 20:00:00</source>
   <translation>von wann bis wann, etwa 183000 und 20:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>gains {ppm} ppm ({seconds} s an hour)</source>
   <translation>geht vor um {ppm} ppm ({seconds} s pro Stunde)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>gates by radio: who is through</source>
   <translation>Posten über Funk: wer durch ist</translation>
  </message>
  <message>
   <location filename="documents, ruling.gave-up" />
   <location filename="documents, where.gave-up" />
   <source>gave up</source>
   <translation>aufgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up at {place} {time}</source>
   <translation>aufgegeben bei {place} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up before {place}</source>
   <translation>aufgegeben vor {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up {time}</source>
   <translation>aufgegeben {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>hard, powder above 2000 m</source>
   <translation>hart, Pulver über 2000 m</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>heat</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>helped 45 at T2</source>
   <translation>half 45 bei T2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many form a team, from 2 to {most}</source>
   <translation>wie viele eine Mannschaft bilden, von 2 bis {most}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how many go on, such as 2</source>
   <translation>wie viele weiterkommen, etwa 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many of each are called up, such as 3</source>
   <translation>wie viele je Wertung aufgerufen werden, etwa 3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>how many results of each club add up, such as 3; empty for athletes</source>
   <translation>wie viele Ergebnisse eines Vereins zählen, etwa 3; leer für Personen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how those from {stage} are spread over the heats, or bibs in each heat</source>
   <translation>wie die aus {stage} auf die Läufe verteilt werden, oder Nummern in jedem Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>impossibly short</source>
   <translation>unmöglich kurz</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>in a time of its own</source>
   <translation>mit eigener Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in and out are missing</source>
   <translation>rein und raus fehlen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>in each classification</source>
   <translation>in jeder Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in is missing</source>
   <translation>rein fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>is the same reading</source>
   <translation>ist dieselbe Lesung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>its first digit</source>
   <translation>ihrer ersten Ziffer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its lap: 1, 2, … or 0 for none · again: as matched</source>
   <translation>seine Runde: 1, 2, … oder 0 für keine · nochmals: wie zugeordnet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its time anew, no colons · move it to this point</source>
   <translation>seine Zeit neu, ohne Doppelpunkte · an diesen Messpunkt verschieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>keep, to be printed</source>
   <translation>behalten, zum Drucken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>lap</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>lap {lap}</source>
   <translation>Runde {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>lap {lap} has no point {point}</source>
   <translation>Runde {lap} hat keinen Messpunkt {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>laps</source>
   <translation>Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>laps {change}</source>
   <translation>Runden {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>last</source>
   <translation>zuletzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>last digits of one who is due; shown before</source>
   <translation>letzte Ziffern einer fälligen Nummer; wird vorher gezeigt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>last heard {at}</source>
   <translation>zuletzt gehört {at}</translation>
  </message>
  <message>
   <location filename="documents, worry.late" />
   <source>late</source>
   <translation>spät</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>late {0}</source>
   <translation>{0} überfällig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>late {time}</source>
   <translation>spät {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>leads by {time}</source>
   <translation>führt um {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>leave out</source>
   <translation>weglassen</translation>
  </message>
  <message>
   <location filename="documents, leg.leg" />
   <source>leg</source>
   <translation>Teilstrecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best change of the day: {time}</source>
   <translation>gleich dem besten Wechsel des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best leg of the day: {time}</source>
   <translation>gleich der besten Teilstrecke des Tages: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's best</source>
   <translation>wie die Besten des Feldes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's median</source>
   <translation>wie der Median des Feldes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>limit of {bib}: {value}</source>
   <translation>Limit von {bib}: {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>loses {ppm} ppm ({seconds} s an hour)</source>
   <translation>geht nach um {ppm} ppm ({seconds} s pro Stunde)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>lost in the changes to the best of each</source>
   <translation>in den Wechseln auf die jeweils Besten verloren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>lost, wears now</source>
   <translation>verloren, trägt jetzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>may be missing</source>
   <translation>darf fehlen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>may be missing, its splits stay</source>
   <translation>darf fehlen, seine Zwischenzeiten bleiben</translation>
  </message>
  <message>
   <location filename="documents, replaced.mean" />
   <source>mean of {n}: {mean}</source>
   <translation>Mittel von {n}: {mean}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>men</source>
   <translation>Herren</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>missing {time}</source>
   <translation>fehlt {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves fast, changes slowly</source>
   <translation>schnell unterwegs, langsam im Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves slowly, changes fast</source>
   <translation>langsam unterwegs, schnell im Wechsel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving time</source>
   <translation>Zeit in Bewegung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving {time} ({rank})</source>
   <translation>in Bewegung {time} ({rank})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>must be read</source>
   <translation>muss gelesen werden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new, not entered</source>
   <translation>neu, nicht angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data since {time}</source>
   <translation>keine Daten seit {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data yet</source>
   <translation>noch keine Daten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>no round comes before this one, so nobody can come from it</source>
   <translation>vor dieser Runde kommt keine, also kann niemand aus ihr kommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>no start of {group} yet</source>
   <translation>noch kein Start von {group}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>no time</source>
   <translation>ohne Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, by hand</source>
   <translation>keines, von Hand</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, one run</source>
   <translation>keine, ein Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>not entered</source>
   <translation>nicht angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>not entered any more</source>
   <translation>nicht mehr angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>not given yet</source>
   <translation>noch nicht gegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>not published</source>
   <translation>nicht ausgehängt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>not split</source>
   <translation>nicht geteilt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>not spread</source>
   <translation>nicht verteilt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>not started</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <location filename="documents, publication.absent" />
   <source>not there</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>not there any more</source>
   <translation>nicht mehr da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>noted only</source>
   <translation>nur vermerkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="documents, publication.same" />
   <source>nothing changed</source>
   <translation>nichts geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>now, or a time of day</source>
   <translation>now oder eine Tageszeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>of a published list</source>
   <translation>einer ausgehängten Liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>of each classification</source>
   <translation>jeder Wertung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>of this race</source>
   <translation>dieses Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>off the course</source>
   <translation>nicht auf der Strecke</translation>
  </message>
  <message>
   <location filename="documents, ruling.official" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official</source>
   <translation>offiziell</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>official {value}</source>
   <translation>offiziell {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official, changed since</source>
   <translation>offiziell, seither geändert</translation>
  </message>
  <message>
   <location filename="documents, leg.foot" />
   <source>on foot</source>
   <translation>zu Fuß</translation>
  </message>
  <message>
   <location filename="documents, leg.skin" />
   <source>on skins</source>
   <translation>auf Fellen</translation>
  </message>
  <message>
   <location filename="documents, ruling.course" />
   <location filename="documents, where.on-course" />
   <source>on the course</source>
   <translation>auf der Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>on the day</source>
   <translation>am Renntag</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_page.py" />
   <source>one bib that is entered</source>
   <translation>eine angemeldete Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>one by one</source>
   <translation>einzeln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>one may protest until {time}</source>
   <translation>Protest ist möglich bis {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>one of {values}</source>
   <translation>eines von {values}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>only once, in the first</source>
   <translation>nur einmal, in der ersten</translation>
  </message>
  <message>
   <location filename="documents, protest.open" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>open protests: {count}</source>
   <translation>offene Proteste: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>open time at {point}</source>
   <translation>offene Zeit bei {point}</translation>
  </message>
  <message>
   <location filename="documents, origin.decision" />
   <source>operator</source>
   <translation>Bedienung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>order of the finish judge {value}</source>
   <translation>Reihenfolge des Zielrichters {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>other legs</source>
   <translation>andere Teilstrecken</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out before in</source>
   <translation>raus vor rein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out is missing</source>
   <translation>raus fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of order</source>
   <translation>falsche Reihenfolge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of the race</source>
   <translation>aus dem Rennen</translation>
  </message>
  <message>
   <location filename="documents, ruling.OTL" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>out of time</source>
   <translation>außer Zeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>over</source>
   <translation>vorbei</translation>
  </message>
  <message>
   <location filename="documents, ruling.limit" />
   <source>own time limit</source>
   <translation>eigenes Zeitlimit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of 123 now, at the chosen point</source>
   <translation>Durchgang von 123 jetzt, am gewählten Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of the n-th · also Ctrl+1 … 9</source>
   <translation>Durchgang der n-ten · auch Strg+1 … 9</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of whoever is expected first</source>
   <translation>Durchgang der zuerst erwarteten Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>passing of {bib} at {point}</source>
   <translation>Durchgang von {bib} bei {point}</translation>
  </message>
  <message>
   <location filename="documents, ruling.penalty" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>penalty</source>
   <translation>Strafe</translation>
  </message>
  <message>
   <location filename="documents, ruling.withdraw" />
   <source>penalty withdrawn</source>
   <translation>Strafe zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} for {bib}</source>
   <translation>Strafe {value} für {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} of {bib} withdrawn</source>
   <translation>Strafe {value} von {bib} zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>penalty, again: DSQ · any ruling</source>
   <translation>Strafe, nochmals: DSQ · jeder Entscheid</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>pinned</source>
   <translation>festgelegt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>planned, in {time}</source>
   <translation>geplant, in {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>point</source>
   <translation>Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest of {by}</source>
   <translation>Protest von {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest rejected</source>
   <translation>Protest abgelehnt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest upheld</source>
   <translation>Protest stattgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>pursuit</source>
   <translation>Verfolgung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race closed {value}</source>
   <translation>Rennen geschlossen {value}</translation>
  </message>
  <message>
   <location filename="documents, ruling.reopen" />
   <source>race goes on</source>
   <translation>Rennen geht weiter</translation>
  </message>
  <message>
   <location filename="documents, ruling.close" />
   <source>race over</source>
   <translation>Rennen vorbei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race reopened {value}</source>
   <translation>Rennen wieder geöffnet {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>race.toml, as the command line reads it</source>
   <translation>race.toml, wie die Befehlszeile es liest</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>ranked with the laps done</source>
   <translation>gewertet mit den gelaufenen Runden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>read again</source>
   <translation>nochmals gelesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>read in the wrong order</source>
   <translation>in falscher Reihenfolge gelesen</translation>
  </message>
  <message>
   <location filename="documents, origin.redo" />
   <source>redo</source>
   <translation>wiederholen</translation>
  </message>
  <message>
   <location filename="documents, protest.rejected" />
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>replaced</source>
   <translation>ersetzt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>round</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="documents, ruling.rerun" />
   <source>runs again</source>
   <translation>läuft nochmals</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>seen</source>
   <translation>gesehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>serves nothing</source>
   <translation>dient nichts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>set {by} at {at}</source>
   <translation>um {at} um {by} gestellt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up and {n} rulings</source>
   <translation>Einrichtung und {n} Entscheide</translation>
  </message>
  <message>
   <location filename="documents, leg.ski-to-foot" />
   <source>ski to foot</source>
   <translation>Ski zu Fuß</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>skins</source>
   <translation>Felle</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-off" />
   <source>skins off</source>
   <translation>Felle ab</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-on" />
   <source>skins on</source>
   <translation>Felle auf</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-to-foot" />
   <source>skins to foot</source>
   <translation>Felle zu Fuß</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>slow in both</source>
   <translation>langsam in beidem</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>so far</source>
   <translation>bisher</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody could still get there</source>
   <translation>jemand könnte noch hinkommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody is still racing</source>
   <translation>jemand ist noch im Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is needed</source>
   <translation>etwas fehlt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is wrong</source>
   <translation>etwas ist falsch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>something new to decide</source>
   <translation>etwas Neues zu entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>splits {change}</source>
   <translation>Zwischenzeiten {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} by the plan</source>
   <translation>Startlisten von {stage} nach dem Plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} changed</source>
   <translation>Startlisten von {stage} geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} posted</source>
   <translation>Startlisten von {stage} ausgehängt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start of {group} at {time}</source>
   <translation>Start von {group} um {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>start the next group now</source>
   <translation>nächste Gruppe jetzt starten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>start {change}</source>
   <translation>Start {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>start {time}</source>
   <translation>Start {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>started</source>
   <translation>gestartet</translation>
  </message>
  <message>
   <location filename="documents, ruling.start" />
   <source>started with</source>
   <translation>gestartet mit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>started {time} ago</source>
   <translation>gestartet vor {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>starter: count, next bib</source>
   <translation>Starter: Countdown, nächste Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>starts</source>
   <translation>Starts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>status of {bib} taken back</source>
   <translation>Status von {bib} zurückgenommen</translation>
  </message>
  <message>
   <location filename="documents, ruling.OK" />
   <source>status taken back</source>
   <translation>Status zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>steady to {spread} s</source>
   <translation>gleichmäßig auf {spread} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>still in the race: {count}</source>
   <translation>noch im Rennen: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out</source>
   <translation>noch unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>still out · publish a list, protests</source>
   <translation>noch unterwegs · Liste aushängen, Proteste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out, {n} OVERDUE</source>
   <translation>noch unterwegs, {n} ÜBERFÄLLIG</translation>
  </message>
  <message>
   <location filename="documents, where.stopped" />
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>stopped at {place}</source>
   <translation>angehalten bei {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>swapped with</source>
   <translation>getauscht mit</translation>
  </message>
  <message>
   <location filename="documents, counts.no" />
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>taken back: {what}</source>
   <translation>zurückgenommen: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the bibs of each heat: no round comes before this one</source>
   <translation>die Nummern jedes Laufs: Vor dieser Runde kommt keine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the channel as the gate calls it, such as C0</source>
   <translation>der Kanal, wie das Gerät ihn nennt, etwa C0</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the course is one lap, which repeats: remove this one</source>
   <translation>die Strecke ist eine Runde, die sich wiederholt: diese entfernen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the date of the race</source>
   <translation>das Datum des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the earlier time first</source>
   <translation>die frühere Zeit zuerst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the field's median</source>
   <translation>dem Median des Feldes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the file {name} is not right yet; mend it and read it again</source>
   <translation>die Datei {name} ist noch nicht richtig; verbessern und nochmals lesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the finish</source>
   <translation>das Ziel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the first and the last place, such as 31 and 36</source>
   <translation>der erste und der letzte Rang, etwa 31 und 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the format of the race, which is one of the whole race</source>
   <translation>das Format des Rennens, das eines des ganzen Rennens ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the gap: {parts}</source>
   <translation>der Rückstand: {parts}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the heats name their bibs, so nothing is spread</source>
   <translation>die Läufe nennen ihre Nummern, also wird nichts verteilt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the interval from one athlete to the next, such as 20s</source>
   <translation>der Abstand von einer Person zur nächsten, etwa 20s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the lap of {course} has no point {point} on its way</source>
   <translation>die Runde von {course} kommt nicht an {point} vorbei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the last seconds before a start</source>
   <translation>die letzten Sekunden vor einem Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the leader</source>
   <translation>der Spitze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the letter of a member for each lap, such as a b a b</source>
   <translation>der Buchstabe eines Mitglieds je Runde, etwa a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the course {name}, which is not there: read it again</source>
   <translation>die Liste nennt die Strecke {name}, die es nicht gibt: nochmals lesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the start {name}, which is not there: read it again</source>
   <translation>die Liste nennt den Start {name}, den es nicht gibt: nochmals lesen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the median's time</source>
   <translation>die Zeit des Medians</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the name of the race</source>
   <translation>der Name des Rennens</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the number of the lap, such as 1</source>
   <translation>die Zahl der Runde, etwa 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the order has {n} laps, the course {course} has {laps}</source>
   <translation>die Reihenfolge hat {n} Runden, die Strecke {course} hat {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>the other bib</source>
   <translation>die andere Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>the race ends there</source>
   <translation>das Rennen endet dort</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the round before</source>
   <translation>die Runde davor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the rounds of the course {course}</source>
   <translation>die Runden der Strecke {course}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the set-up</source>
   <translation>die Einrichtung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the slot counts</source>
   <translation>die Startzeit der Liste zählt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the start</source>
   <translation>der Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the start list</source>
   <translation>die Startliste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>the time is kept</source>
   <translation>die Zeit bleibt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the timing point that this channel times</source>
   <translation>der Messpunkt, den dieser Kanal misst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the true start counts</source>
   <translation>der wahre Start zählt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the winner's time</source>
   <translation>die Siegerzeit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the year in which the season ends: {usual}, or the one before or after</source>
   <translation>das Jahr, in dem die Saison endet: {usual}, oder das davor oder danach</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>then {gap} behind</source>
   <translation>dann {gap} dahinter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is a file {name} already; a race is never overwritten</source>
   <translation>eine Datei {name} gibt es schon; ein Rennen wird nie überschrieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>there is no code {code}; the nearest are {near}</source>
   <translation>einen Code {code} gibt es nicht; am nächsten sind {near}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>there is no course {course} any more</source>
   <translation>eine Strecke {course} gibt es nicht mehr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is no folder {parent}</source>
   <translation>einen Ordner {parent} gibt es nicht</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>there is no point {point} any more</source>
   <translation>einen Messpunkt {point} gibt es nicht mehr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>this file cannot be made: {strerror}</source>
   <translation>diese Datei kann nicht angelegt werden: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>three heats of six</source>
   <translation>drei Läufe zu sechst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>through</source>
   <translation>durch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>time 201400</source>
   <translation>Zeit 201400</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time at {point} split</source>
   <translation>Zeit bei {point} geteilt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>time limit</source>
   <translation>Zeitlimit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>time not given yet</source>
   <translation>Zeit noch nicht gegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} replaced: {time}</source>
   <translation>Zeit von {bib} bei {point} ersetzt: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} → {time}</source>
   <translation>Zeit von {bib} bei {point} → {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>times moved by {added}</source>
   <translation>Zeiten um {added} verschoben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>timing point</source>
   <translation>Messpunkt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to and fro</source>
   <translation>hin und her</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>to check against</source>
   <translation>zum Vergleich</translation>
  </message>
  <message>
   <location filename="documents, where.to-start" />
   <source>to start</source>
   <translation>vor dem Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/model.py" />
   <source>to the best {best}, to the median {median}</source>
   <translation>zum Besten {best}, zum Median {median}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>told by</source>
   <translation>gemeldet von</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>told by {who}</source>
   <translation>gemeldet von {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too late</source>
   <translation>zu spät</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too soon</source>
   <translation>zu früh</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>transition review: changes, gaps, what if</source>
   <translation>Wechselanalyse: Wechsel, Rückstände, was wäre wenn</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>two at once · bibs swapped with the row above · a time put in</source>
   <translation>zwei zugleich · Nummern mit der Zeile darüber getauscht · Zeit eingefügt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>two bibs or more, each once</source>
   <translation>zwei Nummern oder mehr, jede einmal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals</source>
   <translation>zwei Halbfinale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals, Games 2026</source>
   <translation>zwei Halbfinale, Spiele 2026</translation>
  </message>
  <message>
   <location filename="documents, origin.undo" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>undo</source>
   <translation>rückgängig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>undo · Ctrl+Y redo · Esc also quiets an alarm</source>
   <translation>rückgängig · Strg+Y wiederholen · Esc beruhigt auch einen Alarm</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>unknown bib</source>
   <translation>unbekannte Nummer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial</source>
   <translation>inoffiziell</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial, changed since</source>
   <translation>inoffiziell, seither geändert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>unreadable digit: whoever is expected and fits</source>
   <translation>unlesbare Ziffer: wer erwartet wird und passt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up one place</source>
   <translation>einen Platz vor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up {n} places</source>
   <translation>{n} Plätze vor</translation>
  </message>
  <message>
   <location filename="documents, protest.upheld" />
   <source>upheld</source>
   <translation>stattgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>very long: broken skin?</source>
   <translation>sehr lang: Fell gerissen?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>void</source>
   <translation>ungültig</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>when the tent's clock showed</source>
   <translation>als die Uhr im Zelt zeigte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>where to: bus 2</source>
   <translation>wohin: Bus 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>where, why</source>
   <translation>wo, warum</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>which impulse?</source>
   <translation>welcher Impuls?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>who</source>
   <translation>wer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>who goes on: {stage} is filled from here</source>
   <translation>wer weiterkommt: {stage} wird von hier gefüllt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>who runs which lap, such as a b a b</source>
   <translation>wer welche Runde läuft, etwa a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>whoever is expected</source>
   <translation>wer erwartet wird</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>whoever was expected is taken</source>
   <translation>die erwartete Nummer ist angenommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>women</source>
   <translation>Damen</translation>
  </message>
  <message>
   <location filename="documents, counts.yes" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>{0} kann nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>{0} is made. Close this race to open it.</source>
   <translation>{0} ist angelegt. Dieses Rennen schließen, um es zu öffnen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{against}. Press again to make it official all the same.</source>
   <translation>{against}. Nochmals drücken, um sie trotzdem offiziell zu machen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{all} lines: {same} the same, {differs} with another time, {fresh} new</source>
   <translation>{all} Zeilen: {same} gleich, {differs} mit anderer Zeit, {fresh} neu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>{before} → {after} moves {people}</source>
   <translation>{before} → {after} verschiebt {people}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{before} → {bib}</source>
   <translation>{before} → {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advance</source>
   <translation>{bibs} kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advances</source>
   <translation>{bibs} kommt weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are out</source>
   <translation>{bibs} sind ausgeschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are to be decided</source>
   <translation>{bibs} sind zu entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is out</source>
   <translation>{bibs} ist ausgeschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is to be decided</source>
   <translation>{bibs} ist zu entscheiden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} advances</source>
   <translation>{bib} kommt weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} ahead of {value}</source>
   <translation>{bib} vor {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is none of the gate's</source>
   <translation>{bib} bei {point} ist keiner der Lichtschranke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is the impulse {time}</source>
   <translation>{bib} bei {point} ist der Impuls {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} no longer pinned</source>
   <translation>{bib} bei {point} nicht mehr festgelegt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} serves nothing</source>
   <translation>{bib} bei {point} dient nichts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} checked in</source>
   <translation>{bib} eingecheckt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} does not advance</source>
   <translation>{bib} kommt nicht weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} gave up</source>
   <translation>{bib} hat aufgegeben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{bib} has no start here.</source>
   <translation>{bib} hat hier keinen Start.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} has not started yet</source>
   <translation>{bib} ist noch nicht gestartet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{bib} is a member: the heat has teams, so leave the letter away</source>
   <translation>{bib} ist ein Mitglied: Im Lauf sind Mannschaften, also ohne Buchstaben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>{bib} is not entered</source>
   <translation>{bib} ist nicht angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{bib} is not entered.</source>
   <translation>{bib} ist nicht angemeldet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} is not entered: correct the bib first.</source>
   <translation>{bib} ist nicht angemeldet: zuerst die Nummer berichtigen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{bib} is not in this heat</source>
   <translation>{bib} ist nicht in diesem Lauf</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is on no list</source>
   <translation>{bib} ist auf keiner Liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} is out</source>
   <translation>{bib} ist ausgeschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is there already</source>
   <translation>{bib} gibt es schon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} is {name}: this replaces what is there</source>
   <translation>{bib} ist {name}: Das ersetzt, was da ist</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} on course {value}</source>
   <translation>{bib} auf Strecke {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} pinned to {point}, lap {lap}</source>
   <translation>{bib} festgelegt auf {point}, Runde {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} runs again</source>
   <translation>{bib} läuft nochmals</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} started with {value}</source>
   <translation>{bib} startete mit {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} was seen here without a time.</source>
   <translation>{bib} wurde hier ohne Zeit gesehen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} {name} is entered like this</source>
   <translation>{bib} {name} ist so angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} · {heat} · {time}</source>
   <translation>{bib} · {heat} · {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>{bib}: done</source>
   <translation>{bib}: erledigt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib}: {before} → {point}</source>
   <translation>{bib}: {before} → {point}</translation>
  </message>
  <message>
   <location filename="documents, replaced.one" />
   <source>{bib}: {other} less {gate} = {difference}</source>
   <translation>{bib}: {other} minus {gate} = {difference}</translation>
  </message>
  <message>
   <location filename="documents, summary.change" />
   <source>{change}: median {median}, half of the field {lower} to {upper}</source>
   <translation>{change}: Median {median}, Hälfte des Feldes {lower} bis {upper}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} official</source>
   <translation>{classification} offiziell</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} published</source>
   <translation>{classification} ausgehängt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{code} {offence}: usually {fine}</source>
   <translation>{code} {offence}: üblich {fine}</translation>
  </message>
  <message>
   <location filename="documents, column.rank-of" />
   <source>{column} rank</source>
   <translation>{column} Rang</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{count} changes lack a side and stay as they are.</source>
   <translation>{count} Wechseln fehlt eine Seite; sie bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{count} later ▸</source>
   <translation>{count} später ▸</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>{count} odd changes. Enter shows the reading behind one in the race window, where it can be mended.</source>
   <translation>{count} auffällige Wechsel. Eingabe zeigt die Lesung dahinter im Rennfenster, wo sie sich berichtigen lässt.</translation>
  </message>
  <message>
   <location filename="documents, publication.pushed" />
   <source>{count} other ranks</source>
   <translation>{count} andere Ränge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{count} times and decisions are not on the disk. Closing again loses them.</source>
   <translation>{count} Zeiten und Entscheide sind nicht auf der Platte. Nochmals schließen verliert sie.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{count}, last {bib}</source>
   <translation>{count}, zuletzt {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{course} has the fines of {format}</source>
   <translation>{course} hat die Strafen von {format}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>{done} of {all} have a result</source>
   <translation>{done} von {all} haben ein Ergebnis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · only looked at</source>
   <translation>{file} · nur angesehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · saved</source>
   <translation>{file} · gespeichert</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · {count} not written</source>
   <translation>{file} · {count} nicht geschrieben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{first}–{last} of {all}</source>
   <translation>{first}–{last} von {all}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form} in the colours of print…</source>
   <translation>{form} in Druckfarben…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form}…</source>
   <translation>{form}…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through</source>
   <translation>{gate} über Funk: {count} durch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through, last {bib}</source>
   <translation>{gate} über Funk: {count} durch, zuletzt {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} closed</source>
   <translation>{gate} geschlossen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} open again</source>
   <translation>{gate} wieder offen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{going} advance from a field of {value}</source>
   <translation>{going} kommen weiter aus einem Feld von {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{heats} heats</source>
   <translation>{heats} Läufe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{heat} has begun: its list stays</source>
   <translation>{heat} hat begonnen: Die Liste bleibt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{heat}: {said}</source>
   <translation>{heat}: {said}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} cannot be given away.</source>
   <translation>{key} kann nicht vergeben werden.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} is taken: {what}</source>
   <translation>{key} ist belegt: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>{key} stands here twice; the last one is printed</source>
   <translation>{key} steht zweimal da; gedruckt wird das letzte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {origin}–{point}, lap {lap}</source>
   <translation>{kind} {origin}–{point}, Runde {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {point}</source>
   <translation>{kind} {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>{kind}, out at {point}</source>
   <translation>{kind}, raus bei {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{lap} {kind}</source>
   <translation>{lap} {kind}</translation>
  </message>
  <message>
   <location filename="documents, column.change" />
   <source>{lap}: {leg}</source>
   <translation>{lap}: {leg}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>{last} is younger than {first}</source>
   <translation>{last} ist jünger als {first}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is official</source>
   <translation>{list} ist offiziell</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is published; the time to protest runs</source>
   <translation>{list} ist ausgehängt; die Protestfrist läuft</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{lost} to the median</source>
   <translation>{lost} zum Median</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs lap {laps}</source>
   <translation>{member} läuft Runde {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs laps {laps}</source>
   <translation>{member} läuft die Runden {laps}</translation>
  </message>
  <message>
   <location filename="documents, summary.lost" />
   <source>{moving}. in moving time, {changes}. in the changes; with median changes {rank}. in {result}</source>
   <translation>{moving}. in Bewegung, {changes}. in den Wechseln; mit Wechseln im Median {rank}. in {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} LOST</source>
   <translation>{name} VERLOREN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} connected</source>
   <translation>{name} verbunden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>{name} is LOST · Esc: quiet</source>
   <translation>{name} ist VERLOREN · Esc: still</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name} is in an older kind of text: choose its letters</source>
   <translation>{name} ist in einer älteren Textart: ihre Schrift wählen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{name} is neither a heat nor a bib of {stage}</source>
   <translation>{name} ist weder ein Lauf noch eine Nummer von {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} not found</source>
   <translation>{name} nicht gefunden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} off</source>
   <translation>{name} aus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: 1 thing is wrong; nothing is taken</source>
   <translation>{name}: 1 Fehler; nichts wird übernommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: an export of {program}. Is this right?</source>
   <translation>{name}: eine Ausgabe von {program}. Stimmt das?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{name}: bib {old} → {new}</source>
   <translation>{name}: Nummer {old} → {new}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>{name}: press to let go</source>
   <translation>{name}: drücken, um loszulassen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: what are its columns?</source>
   <translation>{name}: Was sind die Spalten?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: {n} things are wrong; nothing is taken</source>
   <translation>{name}: {n} Fehler; nichts wird übernommen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} as one more in {heat}</source>
   <translation>{new} zusätzlich in {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} replaces {out}</source>
   <translation>{new} ersetzt {out}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{new} would advance</source>
   <translation>{new} käme weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DNF</source>
   <translation>{n} DNF</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DNS</source>
   <translation>{n} DNS</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DSQ</source>
   <translation>{n} DSQ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} GB</source>
   <translation>{n} GB</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} MB</source>
   <translation>{n} MB</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} MISSING</source>
   <translation>{n} FEHLEN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} OTL</source>
   <translation>{n} OTL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} READ BUT NOT IN THE RACE</source>
   <translation>{n} GELESEN, ABER NICHT IM RENNEN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} UNEXPLAINED</source>
   <translation>{n} UNGEKLÄRT</translation>
  </message>
  <message>
   <location filename="documents, batch.held" />
   <source>{n} after a limit: look at them first</source>
   <translation>{n} nach einem Limit: zuerst ansehen</translation>
  </message>
  <message>
   <location filename="documents, batch.agree" />
   <source>{n} agree</source>
   <translation>{n} stimmen überein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alert goes</source>
   <translation>{n} Meldung fällt weg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alerts go</source>
   <translation>{n} Meldungen fallen weg</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{n} are missing</source>
   <translation>{n} fehlen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>{n} athletes</source>
   <translation>{n} Personen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{n} came late</source>
   <translation>{n} kamen spät</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} checked in</source>
   <translation>{n} eingecheckt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} classified</source>
   <translation>{n} klassiert</translation>
  </message>
  <message>
   <location filename="documents, batch.doubts" />
   <source>{n} doubts</source>
   <translation>{n} Zweifel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} entered</source>
   <translation>{n} angemeldet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} entries</source>
   <translation>{n} Anmeldungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} facts at once</source>
   <translation>{n} Fakten zugleich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} fewer than here</source>
   <translation>{n} weniger als hier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} finished</source>
   <translation>{n} im Ziel</translation>
  </message>
  <message>
   <location filename="documents, alert.burst" />
   <source>{n} impulses at {where} from {time} to {end}, and nobody typed a bib.</source>
   <translation>{n} Impulse bei {where} von {time} bis {end}, und niemand tippte eine Nummer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} in {heats} heats</source>
   <translation>{n} in {heats} Läufen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} more than here</source>
   <translation>{n} mehr als hier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alert</source>
   <translation>{n} neue Meldung</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alerts</source>
   <translation>{n} neue Meldungen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} on course</source>
   <translation>{n} auf der Strecke</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} one by one</source>
   <translation>{n} einzeln</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} passings</source>
   <translation>{n} Durchgänge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} persons started</source>
   <translation>{n} Personen gestartet</translation>
  </message>
  <message>
   <location filename="documents, batch.points" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points</source>
   <translation>{n} Messpunkte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points, {m} may be missing</source>
   <translation>{n} Messpunkte, {m} dürfen fehlen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} rank changes</source>
   <translation>{n} Rang ändert sich</translation>
  </message>
  <message>
   <location filename="documents, batch.ranks" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} ranks change</source>
   <translation>{n} Ränge ändern sich</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <location filename="documents, batch.solved" />
   <source>{n} solved</source>
   <translation>{n} gelöst</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} still out</source>
   <translation>{n} noch unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} times dismissed</source>
   <translation>{n} Zeiten verworfen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} to start</source>
   <translation>{n} vor dem Start</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}nd</source>
   <translation>{n}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}rd</source>
   <translation>{n}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}st</source>
   <translation>{n}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}th</source>
   <translation>{n}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>{off} in the race</source>
   <translation>{off} im Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{old} is {bib} now</source>
   <translation>{old} ist jetzt {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out</source>
   <translation>{out} in {heat} ist ausgeschieden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out, {new} would advance</source>
   <translation>{out} in {heat} ist ausgeschieden, {new} käme weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{out} off the list</source>
   <translation>{out} von der Liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/out.py" />
   <source>{out}, {n} OVERDUE</source>
   <translation>{out}, {n} ÜBERFÄLLIG</translation>
  </message>
  <message>
   <location filename="documents, replaced.time" />
   <source>{own} less {mean} = {time}</source>
   <translation>{own} minus {mean} = {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/picture.py" />
   <source>{path} cannot be written</source>
   <translation>{path} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>{path} kann nicht geschrieben werden: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{places} advance from a heat of {value}</source>
   <translation>{places} kommen weiter aus einem Lauf von {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} by {time}</source>
   <translation>{point} um {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{point} missed {n} of {passed} ({percent} %)</source>
   <translation>{point} verpasste {n} von {passed} ({percent} %)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} seen</source>
   <translation>{point} gesehen</translation>
  </message>
  <message>
   <location filename="documents, alert.where" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>{point}, lap {lap}</source>
   <translation>{point}, Runde {lap}</translation>
  </message>
  <message>
   <location filename="documents, note.unwatched" />
   <source>{point}: {n} passed while it was not watched; the legs around it count as one.</source>
   <translation>{point}: {n} kamen vorbei, als er nicht besetzt war; die Teilstrecken ringsum zählen als eine.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – Skimo Timer</source>
   <translation>{race} – Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{race} – announcer</source>
   <translation>{race} – Speaker</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – only looked at</source>
   <translation>{race} – nur angesehen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{race} – transition review</source>
   <translation>{race} – Wechselanalyse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>{rank} (+{places})</source>
   <translation>{rank} (+{places})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>{rank} (−{places})</source>
   <translation>{rank} (−{places})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} at {place}</source>
   <translation>{rank} bei {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} here on foot: {time}</source>
   <translation>{rank} hier zu Fuß: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} in this change: {time}</source>
   <translation>{rank} in diesem Wechsel: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>{rank} of {among}</source>
   <translation>{rank} von {among}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this climb: {time}</source>
   <translation>{rank} in diesem Aufstieg: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this descent: {time}</source>
   <translation>{rank} in dieser Abfahrt: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this leg: {time}</source>
   <translation>{rank} auf dieser Teilstrecke: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} {classification}</source>
   <translation>{rank} {classification}</translation>
  </message>
  <message>
   <location filename="documents, publication.rank" />
   <source>{rank}.</source>
   <translation>{rank}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{room} free</source>
   <translation>{room} frei</translation>
  </message>
  <message>
   <location filename="documents, summary.quick" />
   <source>{share} of the race time; {moving}. in moving time, {rank}. in the race</source>
   <translation>{share} der Rennzeit; {moving}. in Bewegung, {rank}. im Rennen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>{shown} of {total}</source>
   <translation>{shown} von {total}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{stage} has begun: its lists stay</source>
   <translation>{stage} hat begonnen: Die Listen bleiben</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete, but a tie decides: {bibs}</source>
   <translation>{stage} ist vollständig, aber Gleichstand entscheidet: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete: {count} go on</source>
   <translation>{stage} ist vollständig: {count} kommen weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is open again: nobody goes on yet</source>
   <translation>{stage} ist wieder offen: Noch kommt niemand weiter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{stage}: {leg}</source>
   <translation>{stage}: {leg}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{started} persons started = {home} finished + {back} checked in + {out} still out</source>
   <translation>{started} Personen gestartet = {home} im Ziel + {back} eingecheckt + {out} noch unterwegs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>{step} of {steps}: {title}</source>
   <translation>{step} von {steps}: {title}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{there} of {size} in</source>
   <translation>{there} von {size} da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>{time}  (on the wall {wall})</source>
   <translation>{time}  (an der Wand {wall})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{time} behind</source>
   <translation>{time} zurück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{time} per item</source>
   <translation>{time} je Stück</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{time} told by {who}</source>
   <translation>{time} gemeldet von {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · in {ahead}</source>
   <translation>{time} · in {ahead}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · since {since}</source>
   <translation>{time} · seit {since}</translation>
  </message>
  <message>
   <location filename="documents, sheet.contents" />
   <source>{title} {page}</source>
   <translation>{title} {page}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{told} Exactly one hour: daylight saving?</source>
   <translation>{told} Genau eine Stunde: Sommerzeit?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{typed} at {time} fits: make it {bib}?</source>
   <translation>{typed} um {time} passt: {bib} daraus machen?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>{typed} is no lap: 1, 2, … or 0 for none.</source>
   <translation>{typed} ist keine Runde: 1, 2, … oder 0 für keine.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>{typed} is no time: {form}.</source>
   <translation>{typed} ist keine Zeit: {form}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{value} of {bib} confirmed</source>
   <translation>{value} von {bib} bestätigt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>{what}  ( . )</source>
   <translation>{what}  ( . )</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} and {n} more</source>
   <translation>{what} und {n} weitere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{what} {heat}</source>
   <translation>{what} {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} · {stage}</source>
   <translation>{what} · {stage}</translation>
  </message>
  <message>
   <location filename="documents, sheet.count" />
   <source>{what}: {count}</source>
   <translation>{what}: {count}</translation>
  </message>
  <message>
   <location filename="documents, batch.came" />
   <source>{where}: {n} in</source>
   <translation>{where}: {n} herein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} and {other} in one? Then both passed.</source>
   <translation>{who} und {other} in einem? Dann sind beide durch.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>{who} at {gate} {taken}, limit {limit}: stopped or let through?</source>
   <translation>{who} bei {gate} {taken}, Limit {limit}: angehalten oder durchgelassen?</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-alone" />
   <source>{who} at {where} has no impulse of the gate, but may be one of those around {time}.</source>
   <translation>{who} bei {where} hat keinen Impuls der Lichtschranke, aber vielleicht einen um {time}.</translation>
  </message>
  <message>
   <location filename="documents, alert.shared-reading" />
   <source>{who} claims an impulse at {where} that another bib claims too.</source>
   <translation>{who} beansprucht einen Impuls bei {where}, den auch eine andere Nummer beansprucht.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>{who} gave up at</source>
   <translation>{who} gab auf bei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} gave up. Ctrl+Z takes it back.</source>
   <translation>{who} hat aufgegeben. Strg+Z nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} has finished.</source>
   <translation>{who} ist im Ziel.</translation>
  </message>
  <message>
   <location filename="documents, alert.missing-reading" />
   <source>{who} has no reading at {where}, but a later one.</source>
   <translation>{who} hat keine Lesung bei {where}, aber eine spätere.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has no start to take back.</source>
   <translation>{who} hat keinen Start zum Zurücknehmen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has started at {time} already.</source>
   <translation>{who} ist schon um {time} gestartet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} is called back. Its bib and Enter starts it again.</source>
   <translation>{who} ist zurückgerufen. Nummer und Eingabe starten erneut.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} is checked in. Ctrl+Z takes it back.</source>
   <translation>{who} ist eingecheckt. Strg+Z nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="documents, alert.status-contradicted" />
   <source>{who} is marked {status}, but was read at {where}.</source>
   <translation>{who} hat den Status {status}, wurde aber bei {where} gelesen.</translation>
  </message>
  <message>
   <location filename="documents, alert.still-on-course" />
   <source>{who} is still on the course.</source>
   <translation>{who} ist noch auf der Strecke.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was due {off} later: make it {bib}?</source>
   <translation>{who} fehlt bei {where} und wurde {off} später erwartet: {bib} daraus machen?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was {off} overdue: make it {bib}?</source>
   <translation>{who} fehlt bei {where} und war {off} überfällig: {bib} daraus machen?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where}: make it {bib}?</source>
   <translation>{who} fehlt bei {where}: {bib} daraus machen?</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit-held" />
   <source>{who} reached {where} after the time limit, as a late reading says: look at it.</source>
   <translation>{who} war nach dem Zeitlimit bei {where}, wie eine späte Lesung sagt: ansehen.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit" />
   <source>{who} reached {where} after the time limit.</source>
   <translation>{who} war nach dem Zeitlimit bei {where}.</translation>
  </message>
  <message>
   <location filename="documents, alert.implausible" />
   <source>{who} reached {where} sooner than can be.</source>
   <translation>{who} war früher bei {where}, als sein kann.</translation>
  </message>
  <message>
   <location filename="documents, alert.overdue" />
   <source>{who} should long have been seen at {where}.</source>
   <translation>{who} hätte längst bei {where} gesehen werden sollen.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s early: penalty C.1?   +  yes · Esc  no</source>
   <translation>{who} startete {off} s zu früh: Strafe C.1?   +  ja · Esc  nein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s late: does the true start count?   +  yes · Esc  no</source>
   <translation>{who} startete {off} s zu spät: zählt der wahre Start?   +  ja · Esc  nein</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} starts in {time}: Enter again starts now.</source>
   <translation>{who} startet in {time}: Nochmals Eingabe startet jetzt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>{who} to {other}</source>
   <translation>{who} auf {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} was checked in before.</source>
   <translation>{who} war schon eingecheckt.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate-after" />
   <source>{who} was read again at {where}, {off} after the time before.</source>
   <translation>{who} wurde bei {where} nochmals gelesen, {off} nach der Zeit davor.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate" />
   <source>{who} was read again at {where}.</source>
   <translation>{who} wurde bei {where} nochmals gelesen.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-finish" />
   <source>{who} was read at {where} after the finish.</source>
   <translation>{who} wurde nach dem Ziel bei {where} gelesen.</translation>
  </message>
  <message>
   <location filename="documents, alert.before-start" />
   <source>{who} was read at {where} before the start.</source>
   <translation>{who} wurde vor dem Start bei {where} gelesen.</translation>
  </message>
  <message>
   <location filename="documents, alert.out-of-order" />
   <source>{who} was read at {where}, which fits no place of the course.</source>
   <translation>{who} wurde bei {where} gelesen, was zu keiner Stelle der Strecke passt.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{who} would be {rank} instead of {was}, in {time} ({gained}).</source>
   <translation>{who} wäre {rank} statt {was}, in {time} ({gained}).</translation>
  </message>
  <message>
   <location filename="documents, publication.change" />
   <source>{who}: {before} → {now}</source>
   <translation>{who}: {before} → {now}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>{why}. {count} times and decisions are kept here and are written as soon as it can be.</source>
   <translation>{why}. {count} Zeiten und Entscheide sind hier aufgehoben und werden geschrieben, sobald es geht.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{words}  ({key})</source>
   <translation>{words}  ({key})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>{word} is no heat here: {heats}</source>
   <translation>{word} ist hier kein Lauf: {heats}</translation>
  </message>
  <message>
   <location filename="documents, protest.decision" />
   <source>{word}: {text}</source>
   <translation>{word}: {text}</translation>
  </message>
 </context>
</TS>
