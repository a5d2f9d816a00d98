<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Skimo Timer</name>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source> (and {more} more faults)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source> and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Gates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.incomplete" />
   <source>* without the changes that lack a reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>+ takes the first of those who come next, F2 to F9 the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>+10:00, or 1:40:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.elite" />
   <source>, elite {elite}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>-6 °C, clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>/  -  Ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>/dev/ttyUSB0, COM3 or socket://host:port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 . 3  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 2 3  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.doubt" />
   <source>1 doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>1 lap, 1 change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.rank" />
   <source>1 rank changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>12 15 20-30, or all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>14.2 km</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>18:50:12, or +0:12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps with a foot part, 7 changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps, 3 changes, one line for laps and finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>3  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 checkpoints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 laps, 5 changes, one line for laps and finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>3 × 6, 2 × 6, final; women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat} puts 43 into {heat} · {heat} 10:06:12 is its start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}: into that heat · 43 -: off the lists · {heat} 10:06:12 or now: its start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>A bib read again within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>A fault in the program stopped this. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>A gate stamps its times itself; what is typed has the time of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>A lap for each member, one number for the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A late entry: type its bib. A row of the list is taken up with Enter or a double click.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A new entry {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A new sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>A penalty that follows is a ruling of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>A quarter of the field is faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>A race that runs by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>A reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>A reading that would make a leg shorter than its floor is doubted: nobody climbs that fast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A sheet of paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>A sheet of paper…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>A spare gate counts only where the other missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>A start without a time waits for the gun: it is given on the day with one key and can be corrected later. Times are typed without colons: 185000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>A table with a row per athlete, as CSV, XLSX or copied from a spreadsheet or a web page. Only the bib is needed; name, sex, born, nation, club, category, course, start and slot are understood in English, German, French, Italian and Spanish, in any order. Where the headers say something else, or nothing, you are asked. Drop the file here, choose it, or paste the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>A tie decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>A tie decides who goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.no-bib" />
   <source>A time at {where} waits for a bib.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window, without a number block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, its bib later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>A time to put in, its bib after · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>A typed bib has the time of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.about" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>About Skimo Timer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Accept what is suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Accept what is suggested	.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Add a set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Add course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Add gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Add lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Add round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Add {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Added: {passings} passings, {rulings} rulings; {skipped} were there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects nobody so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects {n}: {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.against" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against: bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: Austria (masters from 46)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: ISMF, France, Spain (masters from 40)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Ages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Ages count from {season}: U18 is born {first} or {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.alerts" />
   <source>Alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>All as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>All changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>All changes together; * lacks one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>All classifications in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All clubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>All its times are moved to the clock of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>All keys as they came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>All places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All ranks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>All together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Also in {stage}: {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Also the lap begun before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Among those of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>An interval start, every 30 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Anna, G3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Announcer's page on phones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer's page on phones…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer, on the second screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Another course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another impulse of the gate, or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another ruling…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Anything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/pages.py" />
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>As it is in the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>As it is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, card.is" />
   <source>As it is: {rank}., {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>As matched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>As published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>As the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>As the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>As usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.ascents" />
   <source>Ascents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.at" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: let through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>At its line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Back to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Backspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.balance" />
   <source>Balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Battery {n} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Begin from a plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Begin from a usual course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/changes.py" />
   <source>Behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Behind whomever is compared with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Best of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>Best of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Between the quarters lies half of the field</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Bib and heat, or heat and start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Bib for the time that waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Bib swapped or lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Bib {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.unknown-bib" />
   <source>Bib {bib} is not entered, but was read at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Bib, Enter: passing now · Space: time now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Bib, name, club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.bibs" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Bibs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.finish-times" />
   <source>Bibs and times at the finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Boards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.born" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Both have the same bib.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.bracket" />
   <source>Bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Bring back	Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Bring back what was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.origin" />
   <location filename="documents, column.protest-by" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>By itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>By radio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>By the order over the finish line (pursuit)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>By the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>By whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>By: bib or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Called up at the prize giving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Card of keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.category" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Central European (č ř ł)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Change the bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Change the running race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change the running race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Change the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Change what was guessed wrong. The choice is remembered for these headers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Change: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Changed since it was published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Changed since version {number}: {count} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.changed" />
   <source>Changed since version {number}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Changed; every result is computed anew</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/table.py" />
   <source>Changes of everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Changes rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Changes {bib} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.channel" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>Chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Chart of the gaps to the leader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chart: gaps, positions, each change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Checked in  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Checked in, is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.checksum" />
   <source>Checksum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Choose a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Choose a line, then press its new key below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Ctrl+M moves it to this point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Del makes it void.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>Choose athletes in the table or in a chart; with Ctrl several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>Choose somebody who is compared with another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Choose up to six rows with Ctrl and a click, or Shift and the arrows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Choose what comes nearest. Everything can be changed on the next pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Choose which column is the bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Chosen passing void, or back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chosen passing void, or back	Del</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Classification before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Classifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.classified" />
   <location filename="documents, status.OK" />
   <source>Classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.climb" />
   <source>Climb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock as this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.offset-set" />
   <source>Clock of a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Clock of the gate, and what it has missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clock: computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clocks: {gates}, computer</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Close and lose what was typed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Close race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.closed" />
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Closed, sweepers through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Closing the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Closing: what is still to be done…</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs, best 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.code" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Columns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Compared with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Computer clock {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.contradicted" />
   <source>Contradicted by readings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copied: paste it into a mail or a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Copy lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.passing-amended" />
   <source>Correction of a passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.count" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.counts" />
   <source>Counts</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Course shortened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.course-time" />
   <source>Course time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Course {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Course, starts, start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Courses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Create race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Ctrl+Z, or Esc twice, takes back what you did last, in words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Ctrl+Z: undo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ctrl+{digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Cut, never rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNF of {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>DNF · DNS of whoever is typed or chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNF, did not finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>DNS for all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNS of {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNS, did not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DSQ of {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DSQ, disqualified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.date" />
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Deal out the start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Decides how much a penalty costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Decides its penalties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.decision" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.protest-decided" />
   <source>Decision on a protest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/player.py" />
   <source>Demo: the crew types by itself. Type too, whatever you like.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, part.descents" />
   <source>Descents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.devices" />
   <source>Devices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.dnf" />
   <location filename="documents, status.DNF" />
   <source>Did not finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.dns" />
   <location filename="documents, status.DNS" />
   <source>Did not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.difference" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_field.py" />
   <source>Digits and Enter: a passing now. Space: a time now, its bib later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Dismiss {n} impulses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.dsq" />
   <location filename="documents, status.DSQ" />
   <source>Disqualified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Do it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Does not add up: {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Does not go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Done. Ctrl+Z in the race takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Done; Ctrl+Z in the race window takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Doubts that touch a podium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/rows.py" />
   <source>Drag to another heat. On a row: Alt with ← → moves, + goes on, - is out, R runs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.due" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>Due in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.changes" />
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>Each change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Each change has its time and rank. Ctrl+I opens the review of them all; ? shows the keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Each change of who is chosen, and what could be won · Ctrl+Shift+P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>Each change with the whole field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Elite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Enter makes a new entry {bib} beside {old}; Ctrl+R gives {old} the bib {bib}, with all it has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Enter makes {code} a code of this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Enter start · − does not start · * recall · a bib: out of turn · F full screen · Ctrl+Z undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Enter the protest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time for {typed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time, perhaps {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered · or {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.entered" />
   <source>Entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.entries" />
   <source>Entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Entries in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.entered" />
   <source>Entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Entry corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Esc again: undo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Every change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Every time is on the disk before it is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Everybody has started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Everybody {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Everything back to its usual place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Everything is done: everybody has a result or a status, every list is published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Everything is written to it at once; there is nothing to save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.expected" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Expected a time of day such as 185000 or 18:50:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Expected how many are through, such as 84.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Expected next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Expected {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Expected {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Expected {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Expected: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, state.final" />
   <source>FINAL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.quickest" />
   <source>Fastest in the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Faults in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Faults in the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Figures of each leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>File of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final {first}-{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, page.find" />
   <source>Find a bib, a name, a club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>Find bib, name or club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Finish gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>First answer about a clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>First name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>First start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>First {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Fixed delay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>Folder for the pages of results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/computer/watch.py" />
   <source>Folder for the second copy of the race, on another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Follow the race again (Home)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, part.foot" />
   <source>Foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part and 3 changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>For everybody, or for these only: somebody helped, or a train barred the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.signed-jury" />
   <source>For the jury</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.signed-timing" />
   <source>For the timing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>For {n} entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Format of this course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.from" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>From race to rec, or back, also in the middle: the own start stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>From the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the first start, for everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start line reading (net time)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>G3 +10:00, or G3 1:40:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>GO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Games: 18 in 3 × 6, 2 × 6, final; no qualification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.gap" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap of everybody in parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gap split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.gate-reported" />
   <source>Gate by radio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.gate-count" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Gate {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.gates" />
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates by radio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates by radio: who is there…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Gates with limits from the first of three lines, past midnight too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.gave_up" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gave up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Gave up (where)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gave up {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Gave up…  *</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/question.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Goes on at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Goes on to the next stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Gone: {who} {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>HYPOTHETICAL – no result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Half a lap counts at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Half a lap counts at the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Half of the field is faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Half way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.paired" />
   <source>Hand and gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Head of the lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Heard when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.heat" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.heat" />
   <source>Heat {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.heat-at" />
   <source>Heat {heat}, start {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Heats have starts of their own: a start that is not known yet is given on the day with one key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Heats: places, who goes on…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.held-up" />
   <source>Held up by the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Help…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Here it is decided: nobody goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.counted-here" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Here then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Hide {board}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Holds since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>How many are through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How many have both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How much of the variance of the results it explains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>How the changes would be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Hundredths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, card.best" />
   <source>Hypothetical, every change like the best: {rank}., {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, card.median" />
   <source>Hypothetical, every change like the middle of the field: {rank}., {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's best in every change, nobody else changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's median in every change, nobody else changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import from a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import {new} new, change {changed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Impulse at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Impulse of the gate	Ctrl+X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>In a bunch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>In a race of rounds another time would have made other heats: nobody can say what then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>In heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, status.RUN" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>In the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>In this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, format.individual" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual with a foot part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Insert a {what} below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Interval from start to start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.place-now" />
   <source>Is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Is it {who}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>It has started at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>It is not pinned: the matching decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>It is ranked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>It is {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Its times are printed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Its times stay as they are; nothing more is asked about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Judge: 34 31 33</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.jury" />
   <source>Jury</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keep pages of results in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Kept; it is written as soon as the file can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keys	?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys of Skimo Timer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.kind" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Kind of race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Kinds of changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Kinds of races</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.lap" />
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>Lap against lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Lap line and finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Lap of {which}, 0: serves nothing · Ctrl+K: as matched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Lap that a passing belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Lap {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.lap-time" />
   <source>Lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>Lap {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.laps" />
   <location filename="documents, sheet.laps" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Laps completed within the limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps completed within the limit count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, format.timed-laps" />
   <source>Laps in a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps with skins on and off; all start together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Larger type	Ctrl++</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.gate-last" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Last bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Last lines of the gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Last name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Last passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Last passings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.last-time" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Last seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.last-point" />
   <source>Last seen at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Later than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/leaderboard.py" />
   <source>Leaderboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Leaderboard follows the last passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Leaves it after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Leg by leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Leg to the next point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.length" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Let through  +</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Let through  Ctrl+Shift+L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Limit moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.line" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines of the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines on the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Lists as started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists by the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists changed by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists posted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.log" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, format.long-distance" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Long distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>Look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>MISSING {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Make official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.manual" />
   <source>Manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.digest" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Masters by five years, from 40</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Matter before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.member" />
   <source>Member {member}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.members" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Members have no result of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Members of a team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.missing" />
   <source>Missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Missing: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Missing: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Mixed relay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps in an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps, halves too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Move the chosen passing to this point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Move to point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Moved by, or to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.moving" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Moving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Moving rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, state.open" />
   <source>NOT FINAL: SOMEBODY COULD STILL COME BETWEEN</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Name of the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Name of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Name, class and club as they should be; a corrected class ranks anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Name, last name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.nation" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/parts.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Needed: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Never seen: did they not start?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New bib for {which} · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New bib: type it, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key: press it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>New race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New time	Ctrl+T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New time for a passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New time for {which} · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Newer passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>Next at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next matter to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Next point (PageDown)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Next timing point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at the operator's point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>No bib to be read? Space takes the time. Then type the bib and *: the oldest open time is theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>No change is odd.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>No change of this course comes a second time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>No gate: every time is taken by hand. A gate can be added at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>No half laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>No news at the moment: no connection to the timing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No other impulse is near this passing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>No race has been opened on this computer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>No reading is missed there any more. Off the course its legs become one and its splits are not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>No rounds: everybody has one run. Begin from a plan, or add a round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>No serial port is plugged in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No time waits for a bib at {point}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.number" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.crew-sheet" />
   <source>Nobody comes by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.transition-cards" />
   <source>Nobody has changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Nobody has finished with every change known yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.ceremony" />
   <source>Nobody has finished yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Nobody has passed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody has started yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Nobody is behind the sweepers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody is due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.entries" />
   <location filename="documents, none.start-list" />
   <source>Nobody is entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected as number {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Nobody is expected here at the moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.nobody-yet" />
   <source>Nobody is in it yet. {heats}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.results" />
   <location filename="documents, none.splits" />
   <source>Nobody is in this classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Nobody is in this heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Nobody is on the lists of {stage} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.still-out" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Nobody is out on the course.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.finish-times" />
   <source>Nobody was read at the finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Not filled yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Not in use yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Not on the start list: {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Not published yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, part.unsplit" />
   <source>Not split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.not_yet" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Not yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Not yet {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.note" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Nothing has changed since version {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Nothing is found. Fewer letters, or another word?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nothing is suggested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Nothing to import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Nothing was added. {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.decisions" />
   <location filename="documents, none.rulings" />
   <source>Nothing was decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.publications" />
   <source>Nothing was published yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, none.passings" />
   <source>Nothing was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Nothing was typed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Number {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, state.official" />
   <source>OFFICIAL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, state.corrected" />
   <source>OFFICIAL, CHANGED SINCE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OK, status taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>OTL of {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OTL, out of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, worry.overdue" />
   <source>OVERDUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Odd changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Oddities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Of each heat go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Of the variance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Off: nothing listens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Offence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Older passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>On another course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>On battery {n} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>On phones…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.on_course" />
   <source>On the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>On the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>On the watch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>One by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb, with a time half way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>One climb, with a time half way; in tenths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each category of the start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>One moment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>One round, one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Only for this course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Only the ends of laps must be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.spare-gate" />
   <source>Only the spare gate saw {who} at {where}: {time}. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Open a set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Open again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Open race.toml…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Open time at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Open times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Or drop its file here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Order of the finish judge in {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Other doubts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, part.other" />
   <source>Other legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.otl" />
   <location filename="documents, status.OTL" />
   <source>Out of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Overall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Own start time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, state.proposed" />
   <source>PROPOSED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.page" />
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>PageUp  PageDown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages NOT WRITTEN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>Pages of the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.passed" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Passed {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Passed, no time  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.passing-recorded" />
   <source>Passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of the typed bib; a time on the empty field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passing of whoever is expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of whoever is expected first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Passing of {bib} {name} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.passings" />
   <source>Passings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Passings and rulings go with it: Ctrl+R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Passings from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passings from a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Pause, Ctrl+Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Penalties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.decisions" />
   <source>Penalties and decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.penalty" />
   <location filename="documents, part.penalty" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Penalty; pressed again: DSQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.suggestions" />
   <source>Perhaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.checked_in" />
   <source>Persons checked in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.finished" />
   <source>Persons finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.persons" />
   <source>Persons on the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.still_out" />
   <source>Persons still out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture of the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.place" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.pinned" />
   <source>Place of a passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Places for two screens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.decided" />
   <source>Places that the changes decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Podium</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Point before (PageUp)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Point falls out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Port {port} cannot be used: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Post lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Post the lists first, or let {bib} go on in the stage before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Posted lists change only by your word (Ctrl+B)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Print lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print the card of keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Print the card…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.printed" />
   <source>Printed {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.printed-of" />
   <source>Printed {moment}, records {mark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.ceremony" />
   <source>Prize giving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.protest-made" />
   <source>Protest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protest ends in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Protest {0} is entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, title.protests" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Protests that wait for the jury</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Protests within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.published" />
   <source>Publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.publications" />
   <source>Publications and protests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish and protests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish as unofficial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Publish, protests, official…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.published" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, title.publications" />
   <source>Published lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Pursuit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Put away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Put in a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Put in a time	Ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.mark" />
   <source>Q</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.marks" />
   <source>Q: goes on by place, q: goes on by time, ?: to be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>QR code of the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification and a final of six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification and a final of six; women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 12, two heats, final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 12, two heats, final; women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final; placing finals for 19 to 36</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 30, 5 × 6, 2 × 6, final; women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>Question about a clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.replaced" />
   <source>R: the gate missed it; the time by hand less the mean difference of the ten around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Race and rec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Race time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Race time without the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Race-day timing for ski mountaineering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Races (*{suffix})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Races (*{suffix});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.rank" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in moving time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ranks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.raw" />
   <source>Raw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Read it like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Ready: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.received" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Recent races</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.record" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Redo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Redone: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, format.relay" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Relay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Relay of three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Remove all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Remove course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Remove gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Remove lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Remove this round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Remove this {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.replaced" />
   <source>Replaced time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Replaced: how</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Replaced: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Replaces the laps below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Replaces the rounds of this course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Report  Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.result" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Result counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.results" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Room on the disk that the race is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Round {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Rounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.ruling" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Ruling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.rulings" />
   <source>Rulings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Rulings from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Rulings from a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Run {run}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Runs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Save as race.toml…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Save the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Say what each column is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search in the penalties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search in the start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search, or a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search: a word, or a key such as F12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Season ends in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy NOT WRITTEN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Second copy of the race in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Seconds to the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Semifinals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Serves	Ctrl+K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.set-up" />
   <source>Set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Set-up of the race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Set-ups (*.toml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.sex" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share of the race time that went into the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.crew-sheet" />
   <source>Sheets for the crews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift earlier times {by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift later times {against}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Show everything again (Home)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Shows the lines as bytes in hexadecimal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Size of text and controls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Skimo Timer {version}. Every time is in {file}, nothing else needs to be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, part.skins" />
   <source>Skins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Skins on, out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Skis on the pack in every lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Slot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Smaller type	Ctrl+-</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.snow" />
   <source>Snow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Something went wrong inside the program: {error}. All times are on the disk; go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Sounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Space, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.splits" />
   <source>Split times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Spread over the heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spread the starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spreading needs the first start, such as 100000, and an interval, such as 6min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, format.sprint" />
   <source>Sprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, Games</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, World Cup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, two heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.stage" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.stages" />
   <source>Stages</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Start and finish only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Start by radio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Start group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.start-list" />
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start list and late entries…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, kind.list-posted" />
   <source>Start lists of a stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Start of {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start of {name} at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start the next group now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.not_started" />
   <source>Start to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Start {group}  Ctrl+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start {name} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.start-at" />
   <source>Start {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, balance.started" />
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Started with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Started with group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Starter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starter: count and next bib…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.starts-at" />
   <source>Starts at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Starts at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Starts in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starts: at a time, corrected, taken back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.state" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.status" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, report.still-out" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Still out on the mountain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Still out: where everybody is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop the second copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop writing pages of results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.stopped" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Stopped  Ctrl+Shift+X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Stopped here  *</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Stopped {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Subtracted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Such as 30s, 2min per item, or DSQ. Empty: as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap Enter and first key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap Enter and first key	←</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap bibs with the row above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap bibs with the row above	-</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
   <translation>Tablas (*.csv *.xlsx *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Tables ({tables})</source>
   <translation>Tablas ({tables})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Take {board} out of the window, or back</source>
   <translation>Sacar {board} de la ventana, o devolverlo</translation>
  </message>
  <message>
   <location filename="documents, kind.reverted" />
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Taken off the result, for helping somebody or for being held up. It needs a reason.</source>
   <translation>Se descuenta del resultado, por ayudar a alguien o por haber sido retenido. Requiere un motivo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Takes at least</source>
   <translation>Tarda al menos</translation>
  </message>
  <message>
   <location filename="documents, format.team" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of three</source>
   <translation>Equipos de tres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of two</source>
   <translation>Equipos de dos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Tenths</source>
   <translation>Décimas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>That passing is void; Del brings it back.</source>
   <translation>Ese paso está anulado; Supr lo recupera.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>The alarm is quiet; the device is still lost.</source>
   <translation>La alarma está silenciada; el aparato sigue perdido.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>The changes explain {changes} of the variance of {count} results; the rest: {others}.</source>
   <translation>Las transiciones explican {changes} de la varianza de {count} resultados; el resto: {others}.</translation>
  </message>
  <message>
   <location filename="documents, summary.share" />
   <source>The changes explain {share} of the variance of {count} results.</source>
   <translation>Las transiciones explican {share} de la varianza de {count} resultados.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>The chart begins with the first passing.</source>
   <translation>El gráfico empieza con el primer paso.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The clock of the computer was set in the middle of the race. Race time goes on steadily.</source>
   <translation>El reloj del ordenador se ajustó en plena carrera. El tiempo de carrera sigue sin saltos.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} ahead of this computer.</source>
   <translation>El reloj de {source} va {amount} adelantado a este ordenador.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} behind this computer.</source>
   <translation>El reloj de {source} va {amount} atrasado a este ordenador.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} ahead at {at}.</source>
   <translation>El reloj de {source} se adelantó {amount} a las {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} back at {at}.</source>
   <translation>El reloj de {source} se atrasó {amount} a las {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was right before it was set</source>
   <translation>El reloj iba bien antes del ajuste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was wrong before it was set, and is right since</source>
   <translation>El reloj iba mal antes del ajuste y va bien desde entonces</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>The course</source>
   <translation>El recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The course has no changes.</source>
   <translation>El recorrido no tiene transiciones.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The course of {bib} does not come to {point} in lap {lap}.</source>
   <translation>El recorrido de {bib} no pasa por {point} en la vuelta {lap}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The field as it would be ranked</source>
   <translation>Todos como quedarían clasificados</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>The field's median</source>
   <translation>La mediana de todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>The file that is there will be replaced.</source>
   <translation>El archivo existente se reemplazará.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The finish judge's order, from the front; Enter decides</source>
   <translation>El orden del juez de llegada, desde delante; Intro decide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is an athlete</source>
   <translation>La primera fila es un corredor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is headers</source>
   <translation>La primera fila son títulos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>The first time here? A tour in five steps  T</source>
   <translation>¿La primera vez aquí? Una visita en cinco pasos  T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} go on</source>
   <translation>Pasan los {places} primeros</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat and the {times} fastest of the others go on</source>
   <translation>Pasan los {places} primeros de cada serie y los {times} más rápidos de los demás</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat go on</source>
   <translation>Pasan los {places} primeros de cada serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>The gap leg by leg</source>
   <translation>La diferencia tramo a tramo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The gate</source>
   <translation>La fotocélula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The gate at the start says {time} for {who}: take it?   +  yes · Esc  no</source>
   <translation>La fotocélula de salida indica {time} para {who}: ¿tomarlo?   +  sí · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>The gate has the time of this passing.</source>
   <translation>La fotocélula tiene el tiempo de este paso.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-missed" />
   <source>The gate missed {who} at {where}: {time} by hand. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>La fotocélula perdió a {who} en {where}: {time} a mano. Menos {mean} s, la media de {n} cercanos, es {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The gun is taken back; the next start counts</source>
   <translation>El disparo de salida se retira; cuenta la próxima salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The heat starts now</source>
   <translation>La serie sale ahora</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-time" />
   <source>The impulse {time} of {who} at {where} may as well be another's.</source>
   <translation>El impulso {time} de {who} en {where} puede ser también de otro.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>The last bib again</source>
   <translation>Otra vez el último dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>The last change</source>
   <translation>La última transición</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>The last line that both have crossed, before both have a result</source>
   <translation>La última línea que ambos han cruzado, antes de que ambos tengan resultado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts</source>
   <translation>Cuenta el tiempo del último componente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts; any size can be set</source>
   <translation>Cuenta el tiempo del último componente; se puede fijar cualquier tamaño</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The last step is taken back.</source>
   <translation>El último paso se ha deshecho.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>The letters of the text</source>
   <translation>Las letras del texto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The lists are posted</source>
   <translation>Las listas están expuestas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>The lists follow the plan again</source>
   <translation>Las listas siguen otra vez el plan</translation>
  </message>
  <message>
   <location filename="documents, none.decoded" />
   <source>The log is empty.</source>
   <translation>El registro está vacío.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The open time {time} fits: make it {bib}?</source>
   <translation>El tiempo sin dorsal {time} encaja: ¿asignarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>The other bib</source>
   <translation>El otro dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>The other time is kept too</source>
   <translation>También se conserva el otro tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>The pages of results are not written: {0}</source>
   <translation>Las páginas de resultados no se han escrito: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The ports of this computer</source>
   <translation>Los puertos de este ordenador</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>The posted lists of {stage} stay as they are: decide</source>
   <translation>Las listas expuestas de {stage} quedan como están: decidir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The power of this computer</source>
   <translation>La alimentación de este ordenador</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>The race file is written again; nothing was lost.</source>
   <translation>El archivo de carrera se escribe otra vez; no se perdió nada.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race goes on</source>
   <translation>La carrera sigue</translation>
  </message>
  <message>
   <location filename="documents, report.transition-summary" />
   <source>The race in its changes</source>
   <translation>La carrera en sus transiciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race is over</source>
   <translation>La carrera ha acabado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it is</source>
   <translation>El resultado como es</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it would be</source>
   <translation>El resultado como sería</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>The rounds</source>
   <translation>Las rondas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>The same, and who stops early is out</source>
   <translation>Lo mismo, y quien se detiene antes queda fuera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>The settings cannot be saved: {0}</source>
   <translation>No se pueden guardar los ajustes: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The spare gate (B)</source>
   <translation>La fotocélula de reserva (B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The start gate</source>
   <translation>La fotocélula de salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>The start is given now (Ctrl+Enter)</source>
   <translation>La salida se da ahora (Ctrl+Intro)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The strips begin with the first change.</source>
   <translation>Las bandas empiezan con la primera transición.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>The table as a file</source>
   <translation>La tabla como archivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>The true start of a group or a heat; everybody in it is timed anew.</source>
   <translation>La salida real de un grupo o una serie; se recalculan los tiempos de todos sus miembros.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-drift" />
   <source>The two gates at {where} differ by {now} s now and by {before} s at first: a clock runs away.</source>
   <translation>Las dos fotocélulas en {where} difieren {now} s ahora y {before} s al principio: un reloj se desvía.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>The watch showed</source>
   <translation>El reloj marcaba</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The {times} fastest go on</source>
   <translation>Pasan los {times} más rápidos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Then</source>
   <translation>Luego</translation>
  </message>
  <message>
   <location filename="documents, none.transitions" />
   <source>There are no changes to compare.</source>
   <translation>No hay transiciones que comparar.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-summary" />
   <source>There are no changes to tell of.</source>
   <translation>No hay transiciones que contar.</translation>
  </message>
  <message>
   <location filename="documents, none.gap-split" />
   <source>There are no gaps to compare.</source>
   <translation>No hay diferencias que comparar.</translation>
  </message>
  <message>
   <location filename="documents, none.log" />
   <source>There are no records.</source>
   <translation>No hay anotaciones.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>There is no folder {0}</source>
   <translation>No hay carpeta {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is no other passing to swap bibs with.</source>
   <translation>No hay otro paso con el que cambiar dorsales.</translation>
  </message>
  <message>
   <location filename="documents, none.protests" />
   <source>There is no protest.</source>
   <translation>No hay ninguna reclamación.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>There is no table in the clipboard: copy the cells first</source>
   <translation>No hay tabla en el portapapeles: copiar antes las celdas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is nothing to bring back.</source>
   <translation>No hay nada que recuperar.</translation>
  </message>
  <message>
   <location filename="documents, none.alerts" />
   <source>There is nothing to decide.</source>
   <translation>No hay nada que decidir.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>There is only one screen. Each board can be taken out of the window by itself.</source>
   <translation>Solo hay una pantalla. Cada panel se puede sacar de la ventana por separado.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They come from</source>
   <translation>Vienen de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They start</source>
   <translation>Salen</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>They started with this group, whatever the start list says.</source>
   <translation>Salieron con este grupo, diga lo que diga la lista de salida.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>This is printed in the head of every list. What is empty is left out.</source>
   <translation>Se imprime en la cabecera de cada lista. Lo vacío se omite.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>This key as it came</source>
   <translation>Esta tecla tal como vino</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>This list was not published yet.</source>
   <translation>Esta lista aún no se ha publicado.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has no time that could be split.</source>
   <translation>Este paso no tiene un tiempo que se pueda dividir.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has only one time.</source>
   <translation>Este paso solo tiene un tiempo.</translation>
  </message>
  <message>
   <location filename="documents, none.gates" />
   <source>This race has no gates.</source>
   <translation>Esta carrera no tiene fotocélulas.</translation>
  </message>
  <message>
   <location filename="documents, none.bracket" />
   <location filename="documents, none.stages" />
   <source>This race has no stages.</source>
   <translation>Esta carrera no tiene fases.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>This race is not of today: times are taken as on the day of the race.</source>
   <translation>Esta carrera no es de hoy: los tiempos se toman como del día de la carrera.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>This time waits for a bib: give it one first.</source>
   <translation>Este tiempo espera un dorsal: asignarlo antes.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Three quarters of the field are faster</source>
   <translation>Tres cuartos de todos son más rápidos</translation>
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
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Time credit</source>
   <translation>Bonificación</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Time for the laps</source>
   <translation>Tiempo para las vueltas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Time limit moved</source>
   <translation>Tiempo de corte cambiado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Time limits</source>
   <translation>Tiempos de corte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Time lost in the changes against moving time</source>
   <translation>Tiempo perdido en las transiciones frente a tiempo en movimiento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Time of day</source>
   <translation>Hora del día</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Time of the change</source>
   <translation>Tiempo de la transición</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Timed laps</source>
   <translation>Vueltas cronometradas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Times are printed in</source>
   <translation>Los tiempos se imprimen en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Times without an athlete</source>
   <translation>Tiempos sin corredor</translation>
  </message>
  <message>
   <location filename="documents, sheet.timing" />
   <source>Timing</source>
   <translation>Cronometraje</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Timing point</source>
   <translation>Punto de cronometraje</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Timing point before</source>
   <translation>Punto de cronometraje anterior</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>To and fro over the heats, by bib</source>
   <translation>Ida y vuelta por las series, por dorsal</translation>
  </message>
  <message>
   <location filename="documents, column.to-best" />
   <source>To best</source>
   <translation>Al mejor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/models/alerts.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>To decide</source>
   <translation>Por decidir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>To do</source>
   <translation>Por hacer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>To do, what weighs most first</source>
   <translation>Por hacer, lo más importante primero</translation>
  </message>
  <message>
   <location filename="documents, column.to-median" />
   <source>To median</source>
   <translation>A mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>To paste into a mail or a spreadsheet</source>
   <translation>Para pegar en un correo o una hoja de cálculo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>To the top within two hours</source>
   <translation>A la cima en dos horas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Together</source>
   <translation>Juntos</translation>
  </message>
  <message>
   <location filename="documents, column.told-at" />
   <source>Told at</source>
   <translation>Comunicado a las</translation>
  </message>
  <message>
   <location filename="documents, column.told-by" />
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Told by</source>
   <translation>Comunicado por</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, in</source>
   <translation>Cima, entrada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, out</source>
   <translation>Cima, salida</translation>
  </message>
  <message>
   <location filename="documents, column.total" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Tour</source>
   <translation>Visita</translation>
  </message>
  <message>
   <location filename="documents, report.transition-cards" />
   <source>Transition cards</source>
   <translation>Fichas de transiciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Transition review…</source>
   <translation>Análisis de transiciones…</translation>
  </message>
  <message>
   <location filename="documents, report.transitions" />
   <source>Transitions</source>
   <translation>Transiciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>True time</source>
   <translation>Tiempo real</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn off</source>
   <translation>Apagar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn on</source>
   <translation>Encender</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Two at once</source>
   <translation>Dos a la vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Two at once: the time again	/</source>
   <translation>Dos a la vez: el tiempo otra vez	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Two at once: this time again	/</source>
   <translation>Dos a la vez: este tiempo otra vez	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Two columns are {what}; only one can be</source>
   <translation>Dos columnas son {what}; solo puede serlo una</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Two courses on the same points, each with its own start</source>
   <translation>Dos recorridos con los mismos puntos, cada uno con su salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Two heats and a final; no qualification</source>
   <translation>Dos series y una final; sin clasificatoria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Two who wear each other's bib: every passing follows. A lost bib: another number is this athlete's too.</source>
   <translation>Dos que llevan el dorsal del otro: siguen todos los pasos. Un dorsal perdido: otro número es también de este corredor.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Type 25 and Enter: that bib passed just now, at this point.</source>
   <translation>Escribir 25 e Intro: ese dorsal acaba de pasar por este punto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Type a bib first.</source>
   <translation>Escribir antes un dorsal.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Type a bib, or choose a row with the arrows.</source>
   <translation>Escribir un dorsal, o elegir una fila con las flechas.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Type the bib first, then *.</source>
   <translation>Escribir antes el dorsal, luego *.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Type the bib that does not start, then −.</source>
   <translation>Escribir el dorsal que no sale, luego −.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>U18 men</source>
   <translation>U18 hombres</translation>
  </message>
  <message>
   <location filename="documents, state.unofficial" />
   <source>UNOFFICIAL</source>
   <translation>NO OFICIAL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Undo {what}</source>
   <translation>Deshacer {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Undone: {what}</source>
   <translation>Deshecho: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Uneven: {sizes}</source>
   <translation>Desigual: {sizes}</translation>
  </message>
  <message>
   <location filename="documents, balance.unexplained" />
   <source>Unexplained</source>
   <translation>Sin explicar</translation>
  </message>
  <message>
   <location filename="documents, column.unseen" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Unseen</source>
   <translation>No visto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Up · changes · down</source>
   <translation>Subida · transiciones · bajada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Upheld</source>
   <translation>Aceptada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Uphill only</source>
   <translation>Solo subida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Use its clock {by}</source>
   <translation>Usar su reloj {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Use these gates</source>
   <translation>Usar estas fotocélulas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Usual</source>
   <translation>Habitual</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Usual ({speed})</source>
   <translation>Habitual ({speed})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <source>Usual columns</source>
   <translation>Columnas habituales</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Usual size</source>
   <translation>Tamaño habitual</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Venue</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="documents, column.version" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="documents, sheet.version" />
   <source>Version {number}, published {moment}, {digest}</source>
   <translation>Versión {number}, publicada {moment}, {digest}</translation>
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
   <translation>Ver</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Void	Del</source>
   <translation>Anular	Supr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Void · Del brings it back · Esc leaves</source>
   <translation>Anulado · Supr lo recupera · Esc sale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/open_times.py" />
   <source>Waits</source>
   <translation>Espera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Waits for {stage}</source>
   <translation>Espera a {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Was</source>
   <translation>Era</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Was there: confirm a point</source>
   <translation>Estuvo ahí: confirmar un punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Watched from</source>
   <translation>Vigilado desde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Wears another bib</source>
   <translation>Lleva otro dorsal</translation>
  </message>
  <message>
   <location filename="documents, sheet.weather" />
   <source>Weather</source>
   <translation>Tiempo meteorológico</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Western letters (é è ñ)</source>
   <translation>Letras occidentales (é è ñ)</translation>
  </message>
  <message>
   <location filename="documents, column.what" />
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>What about</source>
   <translation>Sobre qué</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>What becomes of it</source>
   <translation>En qué queda</translation>
  </message>
  <message>
   <location filename="documents, column.changed" />
   <source>What changed</source>
   <translation>Qué cambió</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What column {name} is</source>
   <translation>Qué es la columna {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>What counts</source>
   <translation>Qué cuenta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>What if</source>
   <translation>Hipótesis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>What is final</source>
   <translation>Qué es definitivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>What is odd</source>
   <translation>Qué es raro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>What is ranked</source>
   <translation>Qué se clasifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>What it costs in this race</source>
   <translation>Qué cuesta en esta carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>What it is</source>
   <translation>Qué es</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>What it is called</source>
   <translation>Cómo se llama</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What stands there</source>
   <translation>Qué hay ahí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>What the best in the world need, where it is known</source>
   <translation>Lo que necesitan los mejores del mundo, donde se sabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>What the change would do</source>
   <translation>Qué haría el cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>What the chart shows</source>
   <translation>Qué muestra el gráfico</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What the first row is</source>
   <translation>Qué es la primera fila</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>What the gate sends appears here.</source>
   <translation>Aquí aparece lo que envía la fotocélula.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What was expected</source>
   <translation>Qué se esperaba</translation>
  </message>
  <message>
   <location filename="documents, summary.hypothetical" />
   <source>What would be is hypothetical: the field's median in every change, nobody else changed.</source>
   <translation>Lo que sería es hipotético: la mediana de todos en cada transición, nadie más cambia.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="documents, column.where" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Where everybody is</source>
   <translation>Dónde está cada uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Where nobody stands all the time a reading may be missing without an alert. The points and their names are those of the courses.</source>
   <translation>Donde no hay nadie todo el tiempo puede faltar una lectura sin aviso. Los puntos y sus nombres son los de los recorridos.</translation>
  </message>
  <message>
   <location filename="documents, report.gap-split" />
   <source>Where the gaps came from</source>
   <translation>De dónde vienen las diferencias</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where to</source>
   <translation>Adónde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Which change</source>
   <translation>Qué transición</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Which letters?</source>
   <translation>¿Qué letras?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Who comes next</source>
   <translation>Quién viene ahora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Who crosses the line first has won</source>
   <translation>Gana quien cruza primero la línea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Who is past keeps the whole course; everybody else runs the short one. If the results compare, one list ranks both, more laps first; if not, the short course has lists of its own.</source>
   <translation>Quien ya ha pasado conserva el recorrido entero; los demás hacen el corto. Si los resultados se comparan, una lista clasifica ambos, primero más vueltas; si no, el recorrido corto tiene listas propias.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Who is shown</source>
   <translation>Quién se muestra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Who is still out</source>
   <translation>Quién sigue en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Who is still out (Ctrl+U)</source>
   <translation>Quién sigue en carrera (Ctrl+U)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests</source>
   <translation>Quién reclama</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests, and about what?</source>
   <translation>¿Quién reclama, y sobre qué?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Who runs which lap</source>
   <translation>Quién corre cada vuelta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Whoever is in several is called up</source>
   <translation>Se llama a quien está en varias</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Whoever is in the same network and has this address sees the leaderboards, the last passings and who comes next, and can change nothing.</source>
   <translation>Quien está en la misma red y tiene esta dirección ve las clasificaciones en directo, los últimos pasos y quién viene ahora, y no puede cambiar nada.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Whole race</source>
   <translation>Toda la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Whole seconds</source>
   <translation>Segundos enteros</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Whose names are shown</source>
   <translation>De quién se muestran los nombres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Whose sheet</source>
   <translation>Hoja de quién</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>With the course {name}</source>
   <translation>Con el recorrido {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Without a result: is the race over?</source>
   <translation>Sin resultado: ¿ha acabado la carrera?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Without an impulse</source>
   <translation>Sin impulso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Without any, these are ranked: {names}.</source>
   <translation>Sin ninguna, se clasifican: {names}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Woman, man, woman, man: two laps each</source>
   <translation>Mujer, hombre, mujer, hombre: dos vueltas cada uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Women</source>
   <translation>Mujeres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Women and men</source>
   <translation>Mujeres y hombres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup, with a placing final for 31 to 36</source>
   <translation>Copa del Mundo, con una final de puestos del 31 al 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup: qualification of 30, 5 × 6, 2 × 6, final</source>
   <translation>Copa del Mundo: clasificatoria de 30, 5 × 6, 2 × 6, final</translation>
  </message>
  <message>
   <location filename="documents, column.worry" />
   <source>Worry</source>
   <translation>Problema</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Would be</source>
   <translation>Sería</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Write file</source>
   <translation>Escribir archivo</translation>
  </message>
  <message>
   <location filename="documents, sheet.crew" />
   <source>Write the time of day to the second. A bib without a time still counts as seen: tick it.</source>
   <translation>Escribir la hora del día al segundo. Un dorsal sin tiempo también cuenta como visto: marcarlo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write {count} passings</source>
   <translation>Escribir {count} pasos</translation>
  </message>
  <message>
   <location filename="documents, column.written" />
   <source>Written (UTC)</source>
   <translation>Escrito (UTC)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/race/panels.py" />
   <source>Written: {0}</source>
   <translation>Escrito: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Written: {path}</source>
   <translation>Escrito: {path}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Year or date of birth</source>
   <translation>Año o fecha de nacimiento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib</source>
   <translation>un dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>a bib and Enter</source>
   <translation>un dorsal e Intro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>a bib and a heat, as in 43 {heat}, or a heat and its start</source>
   <translation>un dorsal y una serie, como 43 {heat}, o una serie y su salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib is taken</source>
   <translation>un dorsal está ocupado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib that is not entered</source>
   <translation>un dorsal no inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>a bib that nobody else has</source>
   <translation>un dorsal que no tenga nadie más</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib without blanks, of at most {most} signs</source>
   <translation>un dorsal sin espacios, de {most} signos como máximo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code for the point, such as T1I</source>
   <translation>un código para el punto, como T1I</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code is one word, such as T1I; what it stands for goes into the name</source>
   <translation>un código es una palabra, como T1I; lo que significa va en el nombre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>a course with a limit; this race has none</source>
   <translation>un recorrido con límite; esta carrera no tiene ninguno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a date such as 2027-01-14 or 14.1.2027</source>
   <translation>una fecha como 2027-01-14 o 14.1.2027</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a device is lost</source>
   <translation>un aparato está perdido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a duration such as 1:30:00</source>
   <translation>una duración como 1:30:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>a file for the race</source>
   <translation>un archivo para la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a gate's clock was set: the first answer</source>
   <translation>se ajustó el reloj de una fotocélula: la primera respuesta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a heat</source>
   <translation>una serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a lap has two points at least</source>
   <translation>una vuelta tiene al menos dos puntos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a name for the course</source>
   <translation>un nombre para el recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>a name for the gate, such as Finish gate</source>
   <translation>un nombre para la fotocélula, como Fotocélula de llegada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the heat, such as A</source>
   <translation>un nombre para la serie, como A</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the round</source>
   <translation>un nombre para la ronda</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a name for the {what}</source>
   <translation>un nombre para {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name that no course has</source>
   <translation>un nombre que no tenga ningún recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name without a slash</source>
   <translation>un nombre sin barra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>a race without a set-up</source>
   <translation>una carrera sin configuración</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>a set-up without faults, to look up names in</source>
   <translation>una configuración sin errores, donde buscar nombres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a start</source>
   <translation>una salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>a tie decides</source>
   <translation>decide un empate</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a time now, in every window; what is typed stays</source>
   <translation>un tiempo ahora, en cada ventana; lo escrito queda</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a time of day such as 185000 or 18:50:00</source>
   <translation>una hora del día como 185000 o 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a time without a bib</source>
   <translation>un tiempo sin dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>a year from {first} to {last}</source>
   <translation>un año de {first} a {last}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>a year of birth with four digits</source>
   <translation>un año de nacimiento con cuatro cifras</translation>
  </message>
  <message>
   <location filename="documents, ruling.advance" />
   <source>advances</source>
   <translation>pasa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>after finish</source>
   <translation>tras la llegada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>after {place}</source>
   <translation>tras {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>again: the whole help · away</source>
   <translation>otra vez: toda la ayuda · cerrar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>agrees</source>
   <translation>coincide</translation>
  </message>
  <message>
   <location filename="documents, ruling.ahead-of" />
   <source>ahead of</source>
   <translation>delante de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>all day</source>
   <translation>todo el día</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>also DNF</source>
   <translation>también DNF</translation>
  </message>
  <message>
   <location filename="documents, ruling.alias" />
   <source>also wears</source>
   <translation>lleva también</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>among all</source>
   <translation>entre todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>an earlier round of its course</source>
   <translation>una ronda anterior de su recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>an open time</source>
   <translation>un tiempo sin dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>and the fastest</source>
   <translation>y los más rápidos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/asks.py" />
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>another course, which is ranked by itself</source>
   <translation>otro recorrido, que se clasifica aparte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>another impulse of the gate for it, or none</source>
   <translation>otro impulso de la fotocélula para él, o ninguno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>as they come on</source>
   <translation>según van llegando</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>as usual</source>
   <translation>como siempre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>asked about a limit: stopped · let through</source>
   <translation>preguntado por un límite: detenido · dejado pasar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>at the gate {off} s</source>
   <translation>en la fotocélula {off} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athlete</source>
   <translation>corredor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athletes</source>
   <translation>corredores</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>band: half of the field · stroke: median</source>
   <translation>banda: la mitad de todos · raya: mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>before start</source>
   <translation>antes de la salida</translation>
  </message>
  <message>
   <location filename="documents, summary.made" />
   <source>behind {ahead}; {lost} of it in the changes</source>
   <translation>detrás de {ahead}; {lost} de ello en las transiciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best change of the day: {time}</source>
   <translation>mejor transición del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb of the day: {time}</source>
   <translation>mejor subida del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb on foot of the day: {time}</source>
   <translation>mejor subida a pie del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best descent of the day: {time}</source>
   <translation>mejor bajada del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best leg of the day: {time}</source>
   <translation>mejor tramo del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>bib</source>
   <translation>dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>bib for the oldest open time, or the chosen</source>
   <translation>dorsal para el tiempo sin dorsal más antiguo, o el elegido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {before} → {bib} at {point}</source>
   <translation>dorsal {before} → {bib} en {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {bib} for an open time at {point}</source>
   <translation>dorsal {bib} para un tiempo sin dorsal en {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bib {bib} is in the heat {value} already</source>
   <translation>el dorsal {bib} ya está en la serie {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {value} is {bib}</source>
   <translation>el dorsal {value} es el {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>bib, and as much of the time as changed</source>
   <translation>dorsal, y del tiempo solo lo que cambió</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs here too: another heat names its own</source>
   <translation>dorsales también aquí: otra serie nombra los suyos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs with blanks between them; {bib} is none</source>
   <translation>dorsales separados por espacios; {bib} no lo es</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by place</source>
   <translation>por puesto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio</source>
   <translation>por radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio, {who}</source>
   <translation>por radio, {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by time</source>
   <translation>por tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>can come later</source>
   <translation>puede venir después</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>change</source>
   <translation>transición</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>change areas</source>
   <translation>zonas de transición</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>change the running race</source>
   <translation>cambiar la carrera en curso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>changes</source>
   <translation>transiciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>changes {time} ({rank}), lost {lost}</source>
   <translation>transiciones {time} ({rank}), perdido {lost}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>channel</source>
   <translation>canal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart · heats in a race of stages</source>
   <translation>gráfico · series en una carrera por fases</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart: gaps, positions, each change</source>
   <translation>gráfico: diferencias, puestos, cada transición</translation>
  </message>
  <message>
   <location filename="documents, ruling.checked-in" />
   <location filename="documents, where.checked-in" />
   <source>checked in</source>
   <translation>presentado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>checked in {time}</source>
   <translation>presentado {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>choose a passing; type another bib · Esc leaves</source>
   <translation>elegir un paso; escribir otro dorsal · Esc sale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chosen passing void, or back</source>
   <translation>anular el paso elegido, o recuperarlo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>claimed twice</source>
   <translation>reclamado dos veces</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>classification</source>
   <translation>clasificación</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>clipboard</source>
   <translation>portapapeles</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset}</source>
   <translation>reloj de {source} {offset}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset} from {since} on</source>
   <translation>reloj de {source} {offset} desde {since}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>closed {time}</source>
   <translation>cerrado {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>closing the race</source>
   <translation>cierre de la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>code, or +0:30</source>
   <translation>código, o +0:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>compare: one list</source>
   <translation>comparar: una lista</translation>
  </message>
  <message>
   <location filename="documents, ruling.confirm" />
   <source>confirmed at</source>
   <translation>confirmado en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>correction at {point}</source>
   <translation>corrección en {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>dashed: elite</source>
   <translation>discontinua: élite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>data is coming</source>
   <translation>llegan datos</translation>
  </message>
  <message>
   <location filename="documents, leg.descent" />
   <source>descent</source>
   <translation>bajada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>descents</source>
   <translation>bajadas</translation>
  </message>
  <message>
   <location filename="documents, origin.device" />
   <source>device</source>
   <translation>aparato</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNF" />
   <source>did not finish</source>
   <translation>no llegó</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNS" />
   <location filename="documents, where.not-started" />
   <source>did not start</source>
   <translation>no salió</translation>
  </message>
  <message>
   <location filename="documents, ruling.DSQ" />
   <source>disqualified</source>
   <translation>descalificado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>do not compare: lists of their own</source>
   <translation>no comparar: listas propias</translation>
  </message>
  <message>
   <location filename="documents, ruling.out" />
   <source>does not advance</source>
   <translation>no pasa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down one place</source>
   <translation>un puesto abajo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down {n} places</source>
   <translation>{n} puestos abajo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>duplicate</source>
   <translation>duplicado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each channel once; {channel} is there already</source>
   <translation>cada canal una vez; {channel} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each course has a name of its own; {name} is there already</source>
   <translation>cada recorrido tiene su nombre; {name} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each gate has a name of its own; {name} is there already</source>
   <translation>cada puesto tiene su nombre; {name} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each heat has a name of its own; {name} is there already</source>
   <translation>cada serie tiene su nombre; {name} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each kind of leg once</source>
   <translation>cada tipo de tramo una vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each round has a name of its own; {name} is there already</source>
   <translation>cada ronda tiene su nombre; {name} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>each {what} has a name of its own; {name} is there already</source>
   <translation>cada {what} tiene su nombre; {name} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: a time now, its bib later</source>
   <translation>campo vacío: un tiempo ahora, el dorsal después</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: accept what is suggested · Ctrl+↑ ↓ choose</source>
   <translation>campo vacío: aceptar lo sugerido · Ctrl+↑ ↓ elegir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: the last bib again, its time is kept</source>
   <translation>campo vacío: otra vez el último dorsal, se conserva su tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: time of the first key, and back</source>
   <translation>campo vacío: tiempo de la primera tecla, y vuelta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>empty: for everybody</source>
   <translation>vacío: para todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>entered</source>
   <translation>inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entries</source>
   <translation>inscripciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entry</source>
   <translation>inscripción</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>entry of {bib}</source>
   <translation>inscripción de {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>equal {rank} at {place}</source>
   <translation>mismo {rank} en {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>every</source>
   <translation>cada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>every {time}</source>
   <translation>cada {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody, one by one</source>
   <translation>todos, uno a uno</translation>
  </message>
  <message>
   <location filename="documents, leg.exchange" />
   <source>exchange</source>
   <translation>entrega del relevo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a duration such as 0.005</source>
   <translation>se espera una duración como 0.005</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as 1:00:00</source>
   <translation>se espera una duración como 1:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected a duration such as 20s or 1:00</source>
   <translation>se espera una duración como 20s o 1:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>expected a duration such as 2min or 1:30</source>
   <translation>se espera una duración como 2min o 1:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as {usual}</source>
   <translation>se espera una duración como {usual}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a speed such as 9600</source>
   <translation>se espera una velocidad como 9600</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected a year of birth such as 1987</source>
   <translation>se espera un año de nacimiento como 1987</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected an age in whole years, such as 17</source>
   <translation>se espera una edad en años enteros, como 17</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected {error}</source>
   <translation>se espera {error}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected {error}, or nothing: the gun has not gone yet</source>
   <translation>se espera {error}, o nada: aún no hubo disparo de salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>expected {form}</source>
   <translation>se espera {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>expected {form}, or nothing: not known yet</source>
   <translation>se espera {form}, o nada: aún no se sabe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected {wanted}</source>
   <translation>se espera {wanted}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>fast in both</source>
   <translation>rápido en ambos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>final</source>
   <translation>final</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>fine</source>
   <translation>bien</translation>
  </message>
  <message>
   <location filename="documents, where.finished" />
   <source>finished</source>
   <translation>llegado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>finished {time}</source>
   <translation>llegado {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>first run {time} does not count</source>
   <translation>la primera manga {time} no cuenta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>five heats of six</source>
   <translation>cinco series de seis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>floor</source>
   <translation>mínimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>foot</source>
   <translation>pie</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-ski" />
   <source>foot to ski</source>
   <translation>pie a esquí</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-skins" />
   <source>foot to skins</source>
   <translation>pie a pieles</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>for everybody</source>
   <translation>para todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the first start</source>
   <translation>desde la primera salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the own start</source>
   <translation>desde la salida propia</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>from when and to when, such as 183000 and 20:00:00</source>
   <translation>desde cuándo y hasta cuándo, como 183000 y 20:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>gains {ppm} ppm ({seconds} s an hour)</source>
   <translation>adelanta {ppm} ppm ({seconds} s por hora)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>gates by radio: who is through</source>
   <translation>controles por radio: quién ha pasado</translation>
  </message>
  <message>
   <location filename="documents, ruling.gave-up" />
   <location filename="documents, where.gave-up" />
   <source>gave up</source>
   <translation>abandono</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up at {place} {time}</source>
   <translation>abandono en {place} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up before {place}</source>
   <translation>abandono antes de {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up {time}</source>
   <translation>abandono {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>hard, powder above 2000 m</source>
   <translation>dura, polvo por encima de 2000 m</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>heat</source>
   <translation>serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>helped 45 at T2</source>
   <translation>ayudó al 45 en T2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many form a team, from 2 to {most}</source>
   <translation>cuántos forman un equipo, de 2 a {most}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how many go on, such as 2</source>
   <translation>cuántos pasan, como 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many of each are called up, such as 3</source>
   <translation>cuántos de cada uno se llaman, como 3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>how many results of each club add up, such as 3; empty for athletes</source>
   <translation>cuántos resultados de cada club se suman, como 3; vacío para corredores</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how those from {stage} are spread over the heats, or bibs in each heat</source>
   <translation>cómo se reparten los de {stage} entre las series, o los dorsales de cada serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>impossibly short</source>
   <translation>demasiado corto para ser posible</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>in a time of its own</source>
   <translation>en un tiempo propio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in and out are missing</source>
   <translation>faltan entrada y salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>in each classification</source>
   <translation>en cada clasificación</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in is missing</source>
   <translation>falta la entrada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>is the same reading</source>
   <translation>es la misma lectura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>its first digit</source>
   <translation>su primera cifra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its lap: 1, 2, … or 0 for none · again: as matched</source>
   <translation>su vuelta: 1, 2, … o 0 si ninguna · otra vez: la asignada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its time anew, no colons · move it to this point</source>
   <translation>su tiempo de nuevo, sin dos puntos · moverlo a este punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>keep, to be printed</source>
   <translation>conservar, para imprimir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>lap</source>
   <translation>vuelta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>lap {lap}</source>
   <translation>vuelta {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>lap {lap} has no point {point}</source>
   <translation>la vuelta {lap} no tiene el punto {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>laps</source>
   <translation>vueltas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>laps {change}</source>
   <translation>vueltas {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>last</source>
   <translation>último</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>last digits of one who is due; shown before</source>
   <translation>últimas cifras de un esperado; se muestra antes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>last heard {at}</source>
   <translation>última señal {at}</translation>
  </message>
  <message>
   <location filename="documents, worry.late" />
   <source>late</source>
   <translation>tarde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>late {0}</source>
   <translation>tarde {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>late {time}</source>
   <translation>tarde {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>leads by {time}</source>
   <translation>lidera por {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>leave out</source>
   <translation>omitir</translation>
  </message>
  <message>
   <location filename="documents, leg.leg" />
   <source>leg</source>
   <translation>tramo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best change of the day: {time}</source>
   <translation>igual a la mejor transición del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best leg of the day: {time}</source>
   <translation>igual al mejor tramo del día: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's best</source>
   <translation>como el mejor de todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's median</source>
   <translation>como la mediana de todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>limit of {bib}: {value}</source>
   <translation>límite de {bib}: {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>line</source>
   <translation>línea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>loses {ppm} ppm ({seconds} s an hour)</source>
   <translation>atrasa {ppm} ppm ({seconds} s por hora)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>lost in the changes to the best of each</source>
   <translation>perdido en las transiciones frente a la mejor de cada una</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>lost, wears now</source>
   <translation>perdido, lleva ahora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>may be missing</source>
   <translation>puede faltar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>may be missing, its splits stay</source>
   <translation>puede faltar, sus parciales quedan</translation>
  </message>
  <message>
   <location filename="documents, replaced.mean" />
   <source>mean of {n}: {mean}</source>
   <translation>media de {n}: {mean}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>men</source>
   <translation>hombres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>missing {time}</source>
   <translation>faltan {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves fast, changes slowly</source>
   <translation>avanza rápido, transiciones lentas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves slowly, changes fast</source>
   <translation>avanza lento, transiciones rápidas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving time</source>
   <translation>tiempo en movimiento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving {time} ({rank})</source>
   <translation>en movimiento {time} ({rank})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>must be read</source>
   <translation>debe leerse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new, not entered</source>
   <translation>nuevo, no inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data since {time}</source>
   <translation>sin datos desde {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data yet</source>
   <translation>aún sin datos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>no round comes before this one, so nobody can come from it</source>
   <translation>ninguna ronda precede a esta, así que nadie puede venir de ella</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>no start of {group} yet</source>
   <translation>aún sin salida de {group}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>no time</source>
   <translation>sin tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, by hand</source>
   <translation>ninguno, a mano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, one run</source>
   <translation>ninguna, una manga</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>not entered</source>
   <translation>no inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>not entered any more</source>
   <translation>ya no inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>not given yet</source>
   <translation>aún no dado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>not published</source>
   <translation>no publicado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>not split</source>
   <translation>no dividido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>not spread</source>
   <translation>no repartido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>not started</source>
   <translation>no ha salido</translation>
  </message>
  <message>
   <location filename="documents, publication.absent" />
   <source>not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>not there any more</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>noted only</source>
   <translation>solo anotado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="documents, publication.same" />
   <source>nothing changed</source>
   <translation>nada cambiado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>now, or a time of day</source>
   <translation>ahora, o una hora del día</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>of a published list</source>
   <translation>de una lista publicada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>of each classification</source>
   <translation>de cada clasificación</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>of this race</source>
   <translation>de esta carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>off the course</source>
   <translation>fuera del recorrido</translation>
  </message>
  <message>
   <location filename="documents, ruling.official" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official</source>
   <translation>oficial</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>official {value}</source>
   <translation>oficial {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official, changed since</source>
   <translation>oficial, cambiado desde entonces</translation>
  </message>
  <message>
   <location filename="documents, leg.foot" />
   <source>on foot</source>
   <translation>a pie</translation>
  </message>
  <message>
   <location filename="documents, leg.skin" />
   <source>on skins</source>
   <translation>con pieles</translation>
  </message>
  <message>
   <location filename="documents, ruling.course" />
   <location filename="documents, where.on-course" />
   <source>on the course</source>
   <translation>en el recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>on the day</source>
   <translation>en el día</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_page.py" />
   <source>one bib that is entered</source>
   <translation>un dorsal inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>one by one</source>
   <translation>uno a uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>one may protest until {time}</source>
   <translation>se puede reclamar hasta {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>one of {values}</source>
   <translation>uno de {values}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>only once, in the first</source>
   <translation>solo una vez, en la primera</translation>
  </message>
  <message>
   <location filename="documents, protest.open" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>open protests: {count}</source>
   <translation>reclamaciones abiertas: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>open time at {point}</source>
   <translation>tiempo sin dorsal en {point}</translation>
  </message>
  <message>
   <location filename="documents, origin.decision" />
   <source>operator</source>
   <translation>operador</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>order of the finish judge {value}</source>
   <translation>orden del juez de llegada {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>other legs</source>
   <translation>otros tramos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out before in</source>
   <translation>salida antes de entrada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out is missing</source>
   <translation>falta la salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of order</source>
   <translation>fuera de orden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of the race</source>
   <translation>fuera de la carrera</translation>
  </message>
  <message>
   <location filename="documents, ruling.OTL" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>out of time</source>
   <translation>fuera de tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>over</source>
   <translation>acabada</translation>
  </message>
  <message>
   <location filename="documents, ruling.limit" />
   <source>own time limit</source>
   <translation>tiempo de corte propio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of 123 now, at the chosen point</source>
   <translation>paso del 123 ahora, en el punto elegido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of the n-th · also Ctrl+1 … 9</source>
   <translation>paso del n.º n · también Ctrl+1 … 9</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of whoever is expected first</source>
   <translation>paso de quien se espera primero</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>passing of {bib} at {point}</source>
   <translation>paso de {bib} en {point}</translation>
  </message>
  <message>
   <location filename="documents, ruling.penalty" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>penalty</source>
   <translation>penalización</translation>
  </message>
  <message>
   <location filename="documents, ruling.withdraw" />
   <source>penalty withdrawn</source>
   <translation>penalización retirada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} for {bib}</source>
   <translation>penalización {value} para {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} of {bib} withdrawn</source>
   <translation>penalización {value} de {bib} retirada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>penalty, again: DSQ · any ruling</source>
   <translation>penalización, otra vez: DSQ · cualquier decisión</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>pinned</source>
   <translation>fijado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>places</source>
   <translation>puestos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>planned, in {time}</source>
   <translation>previsto, en {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>point</source>
   <translation>punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest of {by}</source>
   <translation>reclamación de {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest rejected</source>
   <translation>reclamación rechazada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest upheld</source>
   <translation>reclamación aceptada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>pursuit</source>
   <translation>persecución</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race closed {value}</source>
   <translation>carrera cerrada {value}</translation>
  </message>
  <message>
   <location filename="documents, ruling.reopen" />
   <source>race goes on</source>
   <translation>la carrera sigue</translation>
  </message>
  <message>
   <location filename="documents, ruling.close" />
   <source>race over</source>
   <translation>carrera acabada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race reopened {value}</source>
   <translation>carrera reabierta {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>race.toml, as the command line reads it</source>
   <translation>race.toml, como lo lee la línea de comandos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>ranked with the laps done</source>
   <translation>clasificado con las vueltas hechas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>read again</source>
   <translation>leído otra vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>read in the wrong order</source>
   <translation>leído en orden equivocado</translation>
  </message>
  <message>
   <location filename="documents, origin.redo" />
   <source>redo</source>
   <translation>rehacer</translation>
  </message>
  <message>
   <location filename="documents, protest.rejected" />
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>replaced</source>
   <translation>reemplazado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>round</source>
   <translation>ronda</translation>
  </message>
  <message>
   <location filename="documents, ruling.rerun" />
   <source>runs again</source>
   <translation>corre de nuevo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>serves nothing</source>
   <translation>no cumple nada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>set {by} at {at}</source>
   <translation>puesto {by} a las {at}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up</source>
   <translation>configuración</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up and {n} rulings</source>
   <translation>configuración y {n} decisiones</translation>
  </message>
  <message>
   <location filename="documents, leg.ski-to-foot" />
   <source>ski to foot</source>
   <translation>esquí a pie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>skins</source>
   <translation>pieles</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-off" />
   <source>skins off</source>
   <translation>quitar pieles</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-on" />
   <source>skins on</source>
   <translation>poner pieles</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-to-foot" />
   <source>skins to foot</source>
   <translation>pieles a pie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>slow in both</source>
   <translation>lento en ambos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>so far</source>
   <translation>hasta ahora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody could still get there</source>
   <translation>alguien aún podría llegar ahí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody is still racing</source>
   <translation>alguien sigue en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is needed</source>
   <translation>falta algo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is wrong</source>
   <translation>algo está mal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>something new to decide</source>
   <translation>algo nuevo por decidir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>splits {change}</source>
   <translation>intermedios {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>start</source>
   <translation>salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} by the plan</source>
   <translation>listas de salida de {stage} según el plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} changed</source>
   <translation>listas de salida de {stage} cambiadas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} posted</source>
   <translation>listas de salida de {stage} expuestas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start of {group} at {time}</source>
   <translation>salida de {group} a las {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>start the next group now</source>
   <translation>dar ahora la salida al grupo siguiente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>start {change}</source>
   <translation>salida {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>start {time}</source>
   <translation>salida {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>started</source>
   <translation>salido</translation>
  </message>
  <message>
   <location filename="documents, ruling.start" />
   <source>started with</source>
   <translation>salió con</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>started {time} ago</source>
   <translation>salió hace {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>starter: count, next bib</source>
   <translation>juez de salida: cuenta, dorsal siguiente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>starts</source>
   <translation>salidas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>status of {bib} taken back</source>
   <translation>estado de {bib} retirado</translation>
  </message>
  <message>
   <location filename="documents, ruling.OK" />
   <source>status taken back</source>
   <translation>estado retirado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>steady to {spread} s</source>
   <translation>estable a {spread} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>still in the race: {count}</source>
   <translation>aún en la carrera: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out</source>
   <translation>aún en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>still out · publish a list, protests</source>
   <translation>aún en carrera · publicar una lista, reclamaciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out, {n} OVERDUE</source>
   <translation>aún en carrera, {n} CON RETRASO</translation>
  </message>
  <message>
   <location filename="documents, where.stopped" />
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>stopped at {place}</source>
   <translation>detenido en {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>swapped with</source>
   <translation>intercambiado con</translation>
  </message>
  <message>
   <location filename="documents, counts.no" />
   <source>taken back</source>
   <translation>retirado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>taken back: {what}</source>
   <translation>retirado: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the bibs of each heat: no round comes before this one</source>
   <translation>los dorsales de cada serie: ninguna ronda precede a esta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the channel as the gate calls it, such as C0</source>
   <translation>el canal como lo llama la fotocélula, como C0</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the course is one lap, which repeats: remove this one</source>
   <translation>el recorrido es una vuelta que se repite: quitar esta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the date of the race</source>
   <translation>la fecha de la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the earlier time first</source>
   <translation>primero el tiempo anterior</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the field's median</source>
   <translation>la mediana de todos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the file {name} is not right yet; mend it and read it again</source>
   <translation>el archivo {name} aún no es correcto; corregirlo y leerlo otra vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the finish</source>
   <translation>la llegada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the first and the last place, such as 31 and 36</source>
   <translation>el primer y el último puesto, como 31 y 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the format of the race, which is one of the whole race</source>
   <translation>el formato de la carrera, que es uno de toda la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the gap: {parts}</source>
   <translation>la diferencia: {parts}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the heats name their bibs, so nothing is spread</source>
   <translation>las series nombran sus dorsales, así que no se reparte nada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the interval from one athlete to the next, such as 20s</source>
   <translation>el intervalo de un corredor al siguiente, como 20s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the lap of {course} has no point {point} on its way</source>
   <translation>la vuelta de {course} no pasa por el punto {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the last seconds before a start</source>
   <translation>los últimos segundos antes de una salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the leader</source>
   <translation>el líder</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the letter of a member for each lap, such as a b a b</source>
   <translation>la letra de un componente para cada vuelta, como a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the course {name}, which is not there: read it again</source>
   <translation>la lista nombra el recorrido {name}, que no está: leerla otra vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the start {name}, which is not there: read it again</source>
   <translation>la lista nombra la salida {name}, que no está: leerla otra vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the median's time</source>
   <translation>el tiempo de la mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the name of the race</source>
   <translation>el nombre de la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the number of the lap, such as 1</source>
   <translation>el número de la vuelta, como 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the order has {n} laps, the course {course} has {laps}</source>
   <translation>el orden tiene {n} vueltas, el recorrido {course} tiene {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>the other bib</source>
   <translation>el otro dorsal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>the race ends there</source>
   <translation>la carrera acaba ahí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the round before</source>
   <translation>la ronda anterior</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the rounds of the course {course}</source>
   <translation>las rondas del recorrido {course}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>the same</source>
   <translation>lo mismo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the set-up</source>
   <translation>la configuración</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the slot counts</source>
   <translation>cuenta la hora asignada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the start</source>
   <translation>la salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the start list</source>
   <translation>la lista de salida</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>the time is kept</source>
   <translation>se conserva el tiempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the timing point that this channel times</source>
   <translation>el punto de cronometraje que cronometra este canal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the true start counts</source>
   <translation>cuenta la salida real</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the winner's time</source>
   <translation>el tiempo del ganador</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the year in which the season ends: {usual}, or the one before or after</source>
   <translation>el año en que acaba la temporada: {usual}, o el anterior o el siguiente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>then {gap} behind</source>
   <translation>luego {gap} detrás</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is a file {name} already; a race is never overwritten</source>
   <translation>ya hay un archivo {name}; nunca se sobrescribe una carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>there is no code {code}; the nearest are {near}</source>
   <translation>no hay código {code}; los más parecidos son {near}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>there is no course {course} any more</source>
   <translation>ya no hay recorrido {course}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is no folder {parent}</source>
   <translation>no hay carpeta {parent}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>there is no point {point} any more</source>
   <translation>ya no hay punto {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>this file cannot be made: {strerror}</source>
   <translation>no se puede crear este archivo: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>three heats of six</source>
   <translation>tres series de seis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>through</source>
   <translation>ha pasado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>time 201400</source>
   <translation>tiempo 201400</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time at {point} split</source>
   <translation>tiempo en {point} dividido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>time limit</source>
   <translation>tiempo de corte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>time not given yet</source>
   <translation>tiempo aún no dado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} replaced: {time}</source>
   <translation>tiempo de {bib} en {point} reemplazado: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} → {time}</source>
   <translation>tiempo de {bib} en {point} → {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>times moved by {added}</source>
   <translation>tiempos desplazados {added}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>timing point</source>
   <translation>punto de cronometraje</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to</source>
   <translation>a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to and fro</source>
   <translation>ida y vuelta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>to check against</source>
   <translation>para comprobar</translation>
  </message>
  <message>
   <location filename="documents, where.to-start" />
   <source>to start</source>
   <translation>por salir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/model.py" />
   <source>to the best {best}, to the median {median}</source>
   <translation>frente al mejor {best}, a la mediana {median}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>told by</source>
   <translation>comunicado por</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>told by {who}</source>
   <translation>comunicado por {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too late</source>
   <translation>demasiado tarde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too soon</source>
   <translation>demasiado pronto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>transition review: changes, gaps, what if</source>
   <translation>análisis de transiciones: transiciones, diferencias, hipótesis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>two at once · bibs swapped with the row above · a time put in</source>
   <translation>dos a la vez · dorsales cambiados con la fila de arriba · un tiempo añadido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>two bibs or more, each once</source>
   <translation>dos dorsales o más, cada uno una vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals</source>
   <translation>dos semifinales</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals, Games 2026</source>
   <translation>dos semifinales, Juegos 2026</translation>
  </message>
  <message>
   <location filename="documents, origin.undo" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>undo</source>
   <translation>deshacer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>undo · Ctrl+Y redo · Esc also quiets an alarm</source>
   <translation>deshacer · Ctrl+Y rehacer · Esc también silencia una alarma</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>unknown bib</source>
   <translation>dorsal desconocido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial</source>
   <translation>no oficial</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial, changed since</source>
   <translation>no oficial, cambiado desde entonces</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>unreadable digit: whoever is expected and fits</source>
   <translation>cifra ilegible: quien se espera y encaja</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up one place</source>
   <translation>un puesto arriba</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up {n} places</source>
   <translation>{n} puestos arriba</translation>
  </message>
  <message>
   <location filename="documents, protest.upheld" />
   <source>upheld</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>very long: broken skin?</source>
   <translation>muy largo: ¿piel rota?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>void</source>
   <translation>anulado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>when the tent's clock showed</source>
   <translation>cuando el reloj de la carpa marcaba</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>where to: bus 2</source>
   <translation>adónde: autobús 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>where, why</source>
   <translation>dónde, por qué</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>which impulse?</source>
   <translation>¿qué impulso?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>who</source>
   <translation>quién</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>who goes on: {stage} is filled from here</source>
   <translation>quién pasa: {stage} se llena desde aquí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>who runs which lap, such as a b a b</source>
   <translation>quién corre cada vuelta, como a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>whoever is expected</source>
   <translation>quien se espera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>whoever was expected is taken</source>
   <translation>se toma a quien se esperaba</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>women</source>
   <translation>mujeres</translation>
  </message>
  <message>
   <location filename="documents, counts.yes" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>no se puede escribir {0}: {1}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>{0} is made. Close this race to open it.</source>
   <translation>{0} está creado. Cerrar esta carrera para abrirlo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{against}. Press again to make it official all the same.</source>
   <translation>{against}. Pulsar otra vez para hacerlo oficial de todos modos.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{all} lines: {same} the same, {differs} with another time, {fresh} new</source>
   <translation>{all} líneas: {same} iguales, {differs} con otro tiempo, {fresh} nuevas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>{before} → {after} moves {people}</source>
   <translation>{before} → {after} mueve a {people}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{before} → {bib}</source>
   <translation>{before} → {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advance</source>
   <translation>{bibs} pasan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advances</source>
   <translation>{bibs} pasa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are out</source>
   <translation>{bibs} quedan fuera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are to be decided</source>
   <translation>{bibs} están por decidir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is out</source>
   <translation>{bibs} queda fuera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is to be decided</source>
   <translation>{bibs} está por decidir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} advances</source>
   <translation>{bib} pasa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} ahead of {value}</source>
   <translation>{bib} delante de {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is none of the gate's</source>
   <translation>{bib} en {point} no es de la fotocélula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is the impulse {time}</source>
   <translation>{bib} en {point} es el impulso {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} no longer pinned</source>
   <translation>{bib} en {point} ya no está fijado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} serves nothing</source>
   <translation>{bib} en {point} no cumple nada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} checked in</source>
   <translation>{bib} presentado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} does not advance</source>
   <translation>{bib} no pasa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} gave up</source>
   <translation>{bib} abandonó</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{bib} has no start here.</source>
   <translation>{bib} no tiene salida aquí.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} has not started yet</source>
   <translation>{bib} aún no ha salido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{bib} is a member: the heat has teams, so leave the letter away</source>
   <translation>{bib} es un componente: la serie tiene equipos, así que omitir la letra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>{bib} is not entered</source>
   <translation>{bib} no está inscrito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{bib} is not entered.</source>
   <translation>{bib} no está inscrito.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} is not entered: correct the bib first.</source>
   <translation>{bib} no está inscrito: corregir antes el dorsal.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{bib} is not in this heat</source>
   <translation>{bib} no está en esta serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is on no list</source>
   <translation>{bib} no está en ninguna lista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} is out</source>
   <translation>{bib} queda fuera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is there already</source>
   <translation>{bib} ya está</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} is {name}: this replaces what is there</source>
   <translation>{bib} es {name}: esto reemplaza lo que hay</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} on course {value}</source>
   <translation>{bib} en el recorrido {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} pinned to {point}, lap {lap}</source>
   <translation>{bib} fijado a {point}, vuelta {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} runs again</source>
   <translation>{bib} sigue en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} started with {value}</source>
   <translation>{bib} salió con {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} was seen here without a time.</source>
   <translation>{bib} fue visto aquí sin tiempo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} {name} is entered like this</source>
   <translation>{bib} {name} está inscrito así</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} · {heat} · {time}</source>
   <translation>{bib} · {heat} · {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>{bib}: done</source>
   <translation>{bib}: hecho</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib}: {before} → {point}</source>
   <translation>{bib}: {before} → {point}</translation>
  </message>
  <message>
   <location filename="documents, replaced.one" />
   <source>{bib}: {other} less {gate} = {difference}</source>
   <translation>{bib}: {other} menos {gate} = {difference}</translation>
  </message>
  <message>
   <location filename="documents, summary.change" />
   <source>{change}: median {median}, half of the field {lower} to {upper}</source>
   <translation>{change}: mediana {median}, la mitad de todos de {lower} a {upper}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} official</source>
   <translation>{classification} oficial</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} published</source>
   <translation>{classification} publicada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{code} {offence}: usually {fine}</source>
   <translation>{code} {offence}: normalmente {fine}</translation>
  </message>
  <message>
   <location filename="documents, column.rank-of" />
   <source>{column} rank</source>
   <translation>puesto {column}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{count} changes lack a side and stay as they are.</source>
   <translation>{count} transiciones carecen de un lado y quedan como están.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{count} later ▸</source>
   <translation>{count} después ▸</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>{count} odd changes. Enter shows the reading behind one in the race window, where it can be mended.</source>
   <translation>{count} transiciones raras. Intro muestra en la ventana de carrera la lectura de la que viene, donde se puede corregir.</translation>
  </message>
  <message>
   <location filename="documents, publication.pushed" />
   <source>{count} other ranks</source>
   <translation>{count} otros puestos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{count} times and decisions are not on the disk. Closing again loses them.</source>
   <translation>{count} tiempos y decisiones no están en el disco. Si se cierra otra vez se pierden.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{count}, last {bib}</source>
   <translation>{count}, último {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{course} has the fines of {format}</source>
   <translation>{course} tiene las multas de {format}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>{done} of {all} have a result</source>
   <translation>{done} de {all} tienen resultado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · only looked at</source>
   <translation>{file} · solo consulta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · saved</source>
   <translation>{file} · guardado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · {count} not written</source>
   <translation>{file} · {count} sin escribir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{first}–{last} of {all}</source>
   <translation>{first}–{last} de {all}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form} in the colours of print…</source>
   <translation>{form} en los colores de imprenta…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form}…</source>
   <translation>{form}…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through</source>
   <translation>{gate} por radio: {count} han pasado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through, last {bib}</source>
   <translation>{gate} por radio: {count} han pasado, último {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} closed</source>
   <translation>{gate} cerrado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} open again</source>
   <translation>{gate} abierto otra vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{going} advance from a field of {value}</source>
   <translation>{going} pasan de un total de {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{heats} heats</source>
   <translation>{heats} series</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{heat} has begun: its list stays</source>
   <translation>{heat} ha empezado: su lista queda</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{heat}: {said}</source>
   <translation>{heat}: {said}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} cannot be given away.</source>
   <translation>{key} no se puede ceder.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} is taken: {what}</source>
   <translation>{key} está ocupada: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>{key} stands here twice; the last one is printed</source>
   <translation>{key} está aquí dos veces; se imprime la última</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {origin}–{point}, lap {lap}</source>
   <translation>{kind} {origin}–{point}, vuelta {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {point}</source>
   <translation>{kind} {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>{kind}, out at {point}</source>
   <translation>{kind}, salida en {point}</translation>
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
   <translation>{last} es más joven que {first}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is official</source>
   <translation>{list} es oficial</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is published; the time to protest runs</source>
   <translation>{list} está publicada; corre el plazo de reclamación</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{lost} to the median</source>
   <translation>{lost} frente a la mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs lap {laps}</source>
   <translation>{member} corre la vuelta {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs laps {laps}</source>
   <translation>{member} corre las vueltas {laps}</translation>
  </message>
  <message>
   <location filename="documents, summary.lost" />
   <source>{moving}. in moving time, {changes}. in the changes; with median changes {rank}. in {result}</source>
   <translation>{moving}. en tiempo en movimiento, {changes}. en las transiciones; con transiciones medianas {rank}. en {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} LOST</source>
   <translation>{name} PERDIDO</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} connected</source>
   <translation>{name} conectado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>{name} is LOST · Esc: quiet</source>
   <translation>{name} está PERDIDO · Esc: silenciar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name} is in an older kind of text: choose its letters</source>
   <translation>{name} está en un tipo de texto antiguo: elegir sus letras</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{name} is neither a heat nor a bib of {stage}</source>
   <translation>{name} no es ni una serie ni un dorsal de {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} not found</source>
   <translation>{name} no encontrado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} off</source>
   <translation>{name} apagado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: 1 thing is wrong; nothing is taken</source>
   <translation>{name}: hay 1 error; no se toma nada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: an export of {program}. Is this right?</source>
   <translation>{name}: una exportación de {program}. ¿Es correcto?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{name}: bib {old} → {new}</source>
   <translation>{name}: dorsal {old} → {new}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>{name}: press to let go</source>
   <translation>{name}: pulsar para soltar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: what are its columns?</source>
   <translation>{name}: ¿cuáles son sus columnas?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: {n} things are wrong; nothing is taken</source>
   <translation>{name}: hay {n} errores; no se toma nada</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} as one more in {heat}</source>
   <translation>{new} como uno más en {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} replaces {out}</source>
   <translation>{new} reemplaza a {out}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{new} would advance</source>
   <translation>{new} pasaría</translation>
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
   <translation>{n} FALTAN</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} OTL</source>
   <translation>{n} OTL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} READ BUT NOT IN THE RACE</source>
   <translation>{n} LEÍDOS PERO NO EN CARRERA</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} UNEXPLAINED</source>
   <translation>{n} SIN EXPLICAR</translation>
  </message>
  <message>
   <location filename="documents, batch.held" />
   <source>{n} after a limit: look at them first</source>
   <translation>{n} tras un límite: mirarlos primero</translation>
  </message>
  <message>
   <location filename="documents, batch.agree" />
   <source>{n} agree</source>
   <translation>{n} coinciden</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alert goes</source>
   <translation>{n} aviso se va</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alerts go</source>
   <translation>{n} avisos se van</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{n} are missing</source>
   <translation>{n} faltan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>{n} athletes</source>
   <translation>{n} corredores</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{n} came late</source>
   <translation>{n} llegaron tarde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} checked in</source>
   <translation>{n} presentados</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} classified</source>
   <translation>{n} clasificados</translation>
  </message>
  <message>
   <location filename="documents, batch.doubts" />
   <source>{n} doubts</source>
   <translation>{n} dudas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} entered</source>
   <translation>{n} inscritos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} entries</source>
   <translation>{n} inscripciones</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} facts at once</source>
   <translation>{n} datos a la vez</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} fewer than here</source>
   <translation>{n} menos que aquí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} finished</source>
   <translation>{n} llegados</translation>
  </message>
  <message>
   <location filename="documents, alert.burst" />
   <source>{n} impulses at {where} from {time} to {end}, and nobody typed a bib.</source>
   <translation>{n} impulsos en {where} de {time} a {end}, y nadie escribió un dorsal.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} in {heats} heats</source>
   <translation>{n} en {heats} series</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{n} more</source>
   <translation>{n} más</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} more than here</source>
   <translation>{n} más que aquí</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alert</source>
   <translation>{n} aviso nuevo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alerts</source>
   <translation>{n} avisos nuevos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} on course</source>
   <translation>{n} en el recorrido</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} one by one</source>
   <translation>{n} uno a uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} passings</source>
   <translation>{n} pasos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} persons started</source>
   <translation>{n} personas salieron</translation>
  </message>
  <message>
   <location filename="documents, batch.points" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points</source>
   <translation>{n} puntos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points, {m} may be missing</source>
   <translation>{n} puntos, {m} pueden faltar</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} rank changes</source>
   <translation>{n} puesto cambia</translation>
  </message>
  <message>
   <location filename="documents, batch.ranks" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} ranks change</source>
   <translation>{n} puestos cambian</translation>
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
   <translation>{n} resueltos</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} still out</source>
   <translation>{n} aún en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} times dismissed</source>
   <translation>{n} tiempos descartados</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} to start</source>
   <translation>{n} por salir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}nd</source>
   <translation>{n}.º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}rd</source>
   <translation>{n}.º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}st</source>
   <translation>{n}.º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}th</source>
   <translation>{n}.º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>{off} in the race</source>
   <translation>{off} en la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{old} is {bib} now</source>
   <translation>{old} es ahora {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out</source>
   <translation>{out} en {heat} queda fuera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out, {new} would advance</source>
   <translation>{out} en {heat} queda fuera, {new} pasaría</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{out} off the list</source>
   <translation>{out} fuera de la lista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/out.py" />
   <source>{out}, {n} OVERDUE</source>
   <translation>{out}, {n} CON RETRASO</translation>
  </message>
  <message>
   <location filename="documents, replaced.time" />
   <source>{own} less {mean} = {time}</source>
   <translation>{own} menos {mean} = {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/picture.py" />
   <source>{path} cannot be written</source>
   <translation>no se puede escribir {path}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>no se puede escribir {path}: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{places} advance from a heat of {value}</source>
   <translation>{places} pasan de una serie de {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} by {time}</source>
   <translation>{point} por {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{point} missed {n} of {passed} ({percent} %)</source>
   <translation>{point} perdió {n} de {passed} ({percent} %)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} seen</source>
   <translation>{point} visto</translation>
  </message>
  <message>
   <location filename="documents, alert.where" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>{point}, lap {lap}</source>
   <translation>{point}, vuelta {lap}</translation>
  </message>
  <message>
   <location filename="documents, note.unwatched" />
   <source>{point}: {n} passed while it was not watched; the legs around it count as one.</source>
   <translation>{point}: {n} pasaron mientras no se vigilaba; los tramos a su alrededor cuentan como uno.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – Skimo Timer</source>
   <translation>{race} – Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{race} – announcer</source>
   <translation>{race} – locutor</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – only looked at</source>
   <translation>{race} – solo consulta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{race} – transition review</source>
   <translation>{race} – análisis de transiciones</translation>
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
   <translation>{rank} en {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} here on foot: {time}</source>
   <translation>{rank} aquí a pie: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} in this change: {time}</source>
   <translation>{rank} en esta transición: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>{rank} of {among}</source>
   <translation>{rank} de {among}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this climb: {time}</source>
   <translation>{rank} en esta subida: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this descent: {time}</source>
   <translation>{rank} en esta bajada: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this leg: {time}</source>
   <translation>{rank} en este tramo: {time}</translation>
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
   <translation>{room} libres</translation>
  </message>
  <message>
   <location filename="documents, summary.quick" />
   <source>{share} of the race time; {moving}. in moving time, {rank}. in the race</source>
   <translation>{share} del tiempo de carrera; {moving}. en tiempo en movimiento, {rank}. en la carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>{shown} of {total}</source>
   <translation>{shown} de {total}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{stage} has begun: its lists stay</source>
   <translation>{stage} ha empezado: sus listas quedan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete, but a tie decides: {bibs}</source>
   <translation>{stage} está completa, pero decide un empate: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete: {count} go on</source>
   <translation>{stage} está completa: pasan {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is open again: nobody goes on yet</source>
   <translation>{stage} está abierta otra vez: aún no pasa nadie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{stage}: {leg}</source>
   <translation>{stage}: {leg}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{started} persons started = {home} finished + {back} checked in + {out} still out</source>
   <translation>{started} personas salieron = {home} llegadas + {back} controladas al volver + {out} aún en carrera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>{step} of {steps}: {title}</source>
   <translation>{step} de {steps}: {title}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{there} of {size} in</source>
   <translation>{there} de {size} dentro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>{time}  (on the wall {wall})</source>
   <translation>{time}  (en el reloj de pared {wall})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{time} behind</source>
   <translation>{time} detrás</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{time} per item</source>
   <translation>{time} por elemento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{time} told by {who}</source>
   <translation>{time} comunicado por {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · in {ahead}</source>
   <translation>{time} · en {ahead}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · since {since}</source>
   <translation>{time} · desde {since}</translation>
  </message>
  <message>
   <location filename="documents, sheet.contents" />
   <source>{title} {page}</source>
   <translation>{title} {page}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{told} Exactly one hour: daylight saving?</source>
   <translation>{told} Exactamente una hora: ¿horario de verano?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{typed} at {time} fits: make it {bib}?</source>
   <translation>{typed} a las {time} encaja: ¿cambiarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>{typed} is no lap: 1, 2, … or 0 for none.</source>
   <translation>{typed} no es una vuelta: 1, 2, … o 0 si ninguna.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>{typed} is no time: {form}.</source>
   <translation>{typed} no es un tiempo: {form}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{value} of {bib} confirmed</source>
   <translation>{value} de {bib} confirmado</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>{what}  ( . )</source>
   <translation>{what}  ( . )</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} and {n} more</source>
   <translation>{what} y {n} más</translation>
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
   <translation>{where}: {n} dentro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} and {other} in one? Then both passed.</source>
   <translation>¿{who} y {other} en uno? Entonces pasaron los dos.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>{who} at {gate} {taken}, limit {limit}: stopped or let through?</source>
   <translation>{who} en {gate} {taken}, límite {limit}: ¿detenido o dejado pasar?</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-alone" />
   <source>{who} at {where} has no impulse of the gate, but may be one of those around {time}.</source>
   <translation>{who} en {where} no tiene impulso de la fotocélula, pero puede ser uno de los cercanos a {time}.</translation>
  </message>
  <message>
   <location filename="documents, alert.shared-reading" />
   <source>{who} claims an impulse at {where} that another bib claims too.</source>
   <translation>{who} reclama un impulso en {where} que también reclama otro dorsal.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>{who} gave up at</source>
   <translation>{who} abandonó en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} gave up. Ctrl+Z takes it back.</source>
   <translation>{who} abandonó. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} has finished.</source>
   <translation>{who} ha llegado.</translation>
  </message>
  <message>
   <location filename="documents, alert.missing-reading" />
   <source>{who} has no reading at {where}, but a later one.</source>
   <translation>{who} no tiene lectura en {where}, pero sí una posterior.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has no start to take back.</source>
   <translation>{who} no tiene salida que retirar.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has started at {time} already.</source>
   <translation>{who} ya salió a las {time}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} is called back. Its bib and Enter starts it again.</source>
   <translation>{who} vuelve a la salida. Su dorsal e Intro le da la salida otra vez.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} is checked in. Ctrl+Z takes it back.</source>
   <translation>{who} está presentado. Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <location filename="documents, alert.status-contradicted" />
   <source>{who} is marked {status}, but was read at {where}.</source>
   <translation>{who} está marcado {status}, pero se leyó en {where}.</translation>
  </message>
  <message>
   <location filename="documents, alert.still-on-course" />
   <source>{who} is still on the course.</source>
   <translation>{who} sigue en el recorrido.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was due {off} later: make it {bib}?</source>
   <translation>A {who} le falta {where} y se esperaba {off} después: ¿cambiarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was {off} overdue: make it {bib}?</source>
   <translation>A {who} le falta {where} y llevaba {off} de retraso: ¿cambiarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where}: make it {bib}?</source>
   <translation>A {who} le falta {where}: ¿cambiarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit-held" />
   <source>{who} reached {where} after the time limit, as a late reading says: look at it.</source>
   <translation>{who} llegó a {where} tras el tiempo de corte, según una lectura tardía: revisarlo.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit" />
   <source>{who} reached {where} after the time limit.</source>
   <translation>{who} llegó a {where} tras el tiempo de corte.</translation>
  </message>
  <message>
   <location filename="documents, alert.implausible" />
   <source>{who} reached {where} sooner than can be.</source>
   <translation>{who} llegó a {where} antes de lo posible.</translation>
  </message>
  <message>
   <location filename="documents, alert.overdue" />
   <source>{who} should long have been seen at {where}.</source>
   <translation>{who} debería haberse visto hace tiempo en {where}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s early: penalty C.1?   +  yes · Esc  no</source>
   <translation>{who} salió {off} s antes: ¿penalización C.1?   +  sí · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s late: does the true start count?   +  yes · Esc  no</source>
   <translation>{who} salió {off} s tarde: ¿cuenta la salida real?   +  sí · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} starts in {time}: Enter again starts now.</source>
   <translation>{who} sale en {time}: Intro otra vez da la salida ahora.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>{who} to {other}</source>
   <translation>{who} a {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} was checked in before.</source>
   <translation>{who} ya estaba presentado.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate-after" />
   <source>{who} was read again at {where}, {off} after the time before.</source>
   <translation>{who} se leyó otra vez en {where}, {off} después del tiempo anterior.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate" />
   <source>{who} was read again at {where}.</source>
   <translation>{who} se leyó otra vez en {where}.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-finish" />
   <source>{who} was read at {where} after the finish.</source>
   <translation>{who} se leyó en {where} después de la llegada.</translation>
  </message>
  <message>
   <location filename="documents, alert.before-start" />
   <source>{who} was read at {where} before the start.</source>
   <translation>{who} se leyó en {where} antes de la salida.</translation>
  </message>
  <message>
   <location filename="documents, alert.out-of-order" />
   <source>{who} was read at {where}, which fits no place of the course.</source>
   <translation>{who} se leyó en {where}, que no encaja en ningún lugar del recorrido.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{who} would be {rank} instead of {was}, in {time} ({gained}).</source>
   <translation>{who} sería {rank} en vez de {was}, en {time} ({gained}).</translation>
  </message>
  <message>
   <location filename="documents, publication.change" />
   <source>{who}: {before} → {now}</source>
   <translation>{who}: {before} → {now}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>{why}. {count} times and decisions are kept here and are written as soon as it can be.</source>
   <translation>{why}. {count} tiempos y decisiones se conservan aquí y se escriben en cuanto sea posible.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{words}  ({key})</source>
   <translation>{words}  ({key})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>{word} is no heat here: {heats}</source>
   <translation>{word} no es una serie aquí: {heats}</translation>
  </message>
  <message>
   <location filename="documents, protest.decision" />
   <source>{word}: {text}</source>
   <translation>{word}: {text}</translation>
  </message>
 </context>
</TS>
