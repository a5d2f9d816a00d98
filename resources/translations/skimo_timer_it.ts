<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>Skimo Timer</name>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source> (and {more} more faults)</source>
   <translation> (e altri {more} errori)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source> and {count} more</source>
   <translation> e altri {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Modifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Gates</source>
   <translation>&amp;Fotocellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Help</source>
   <translation>&amp;Aiuto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Race</source>
   <translation>&amp;Gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Start</source>
   <translation>&amp;Partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;View</source>
   <translation>&amp;Visualizza</translation>
  </message>
  <message>
   <location filename="documents, sheet.incomplete" />
   <source>* without the changes that lack a reading</source>
   <translation>* senza i cambi a cui manca una lettura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>+ takes the first of those who come next, F2 to F9 the others.</source>
   <translation>+ prende il primo di chi arriva, da F2 a F9 gli altri.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>+10:00, or 1:40:00</source>
   <translation>+10:00, o 1:40:00</translation>
  </message>
  <message>
   <location filename="documents, summary.elite" />
   <source>, elite {elite}</source>
   <translation>, élite {elite}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>-6 °C, clear</source>
   <translation>-6 °C, sereno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>/  -  Ins</source>
   <translation>/  -  Ins</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>/dev/ttyUSB0, COM3 or socket://host:port</source>
   <translation>/dev/ttyUSB0, COM3 o socket://host:port</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 . 3  Enter</source>
   <translation>1 . 3  Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 2 3  Enter</source>
   <translation>1 2 3  Invio</translation>
  </message>
  <message>
   <location filename="documents, batch.doubt" />
   <source>1 doubt</source>
   <translation>1 dubbio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>1 lap, 1 change</source>
   <translation>1 giro, 1 cambio</translation>
  </message>
  <message>
   <location filename="documents, batch.rank" />
   <source>1 rank changes</source>
   <translation>1 posizione cambia</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>12 15 20-30, or all</source>
   <translation>12 15 20-30, o *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>14.2 km</source>
   <translation>14,2 km</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>18:50:12, or +0:12</source>
   <translation>18:50:12, o +0:12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps with a foot part, 7 changes</source>
   <translation>2 giri con un tratto a piedi, 7 cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps, 3 changes, one line for laps and finish</source>
   <translation>2 giri, 3 cambi, una linea per giri e arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>3  Enter</source>
   <translation>3  Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 checkpoints</source>
   <translation>3 punti di controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 laps, 5 changes, one line for laps and finish</source>
   <translation>3 giri, 5 cambi, una linea per giri e arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>3 × 6, 2 × 6, final; women and men</source>
   <translation>3 × 6, 2 × 6, finale; donne e uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}</source>
   <translation>43 {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat} puts 43 into {heat} · {heat} 10:06:12 is its start</source>
   <translation>43 {heat} mette il 43 in {heat} · {heat} 10:06:12 è la sua partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}: into that heat · 43 -: off the lists · {heat} 10:06:12 or now: its start</source>
   <translation>43 {heat}: in quella batteria · 43 -: fuori dalle liste · {heat} 10:06:12 o adesso: la sua partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>A bib read again within</source>
   <translation>Un pettorale riletto entro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>A fault in the program stopped this. Nothing was written.</source>
   <translation>Un errore nel programma ha fermato l’operazione. Non è stato scritto nulla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>A gate stamps its times itself; what is typed has the time of this computer.</source>
   <translation>Una fotocellula registra da sé i suoi tempi; ciò che si digita ha l’ora di questo computer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>A lap for each member, one number for the team</source>
   <translation>Un giro per ogni componente, un numero per la squadra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A late entry: type its bib. A row of the list is taken up with Enter or a double click.</source>
   <translation>Iscrizione tardiva: digitare il pettorale. Una riga della lista si riprende con Invio o doppio clic.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A new entry {bib}</source>
   <translation>Una nuova iscrizione {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A new sheet</source>
   <translation>Un nuovo foglio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>A penalty that follows is a ruling of its own</source>
   <translation>Una penalità che segue è una decisione a sé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>A quarter of the field is faster</source>
   <translation>Un quarto del campo è più veloce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>A race that runs by itself</source>
   <translation>Una gara che va da sola</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>A reading</source>
   <translation>Una lettura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>A reading that would make a leg shorter than its floor is doubted: nobody climbs that fast.</source>
   <translation>Una lettura che renderebbe un tratto più breve del suo minimo è messa in dubbio: nessuno sale così in fretta.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A sheet of paper</source>
   <translation>Un foglio di carta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>A sheet of paper…</source>
   <translation>Un foglio di carta…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>A spare gate counts only where the other missed</source>
   <translation>Una fotocellula di riserva conta solo dove l’altra ha mancato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>A start without a time waits for the gun: it is given on the day with one key and can be corrected later. Times are typed without colons: 185000.</source>
   <translation>Una partenza senza ora attende il via: si dà il giorno di gara con un tasto e si può correggere dopo. Le ore si digitano senza due punti: 185000.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>A table with a row per athlete, as CSV, XLSX or copied from a spreadsheet or a web page. Only the bib is needed; name, sex, born, nation, club, category, course, start and slot are understood in English, German, French, Italian and Spanish, in any order. Where the headers say something else, or nothing, you are asked. Drop the file here, choose it, or paste the table.</source>
   <translation>Una tabella con una riga per atleta, come CSV, XLSX o copiata da un foglio di calcolo o da una pagina web. Serve solo il pettorale; nome, sesso, anno, nazione, società, categoria, percorso, partenza e orario sono riconosciuti in inglese, tedesco, francese, italiano e spagnolo, in qualsiasi ordine. Dove le intestazioni dicono altro, o nulla, viene chiesto. Trascinare qui il file, sceglierlo o incollare la tabella.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>A tie decides</source>
   <translation>Decide un pari merito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>A tie decides who goes on</source>
   <translation>Un pari merito decide chi passa il turno</translation>
  </message>
  <message>
   <location filename="documents, alert.no-bib" />
   <source>A time at {where} waits for a bib.</source>
   <translation>Un tempo a {where} attende un pettorale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window</source>
   <translation>Un tempo adesso, in ogni finestra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window, without a number block</source>
   <translation>Un tempo adesso, in ogni finestra, senza tastierino numerico</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, its bib later</source>
   <translation>Un tempo adesso, il pettorale dopo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>A time to put in, its bib after · Esc leaves</source>
   <translation>Un tempo da inserire, poi il pettorale · Esc esce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>A typed bib has the time of</source>
   <translation>Un pettorale digitato ha l’ora di</translation>
  </message>
  <message>
   <location filename="documents, column.about" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>About</source>
   <translation>Informazioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>About Skimo Timer</source>
   <translation>Informazioni su Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Accept what is suggested</source>
   <translation>Accetta ciò che è proposto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Accept what is suggested	.</source>
   <translation>Accetta ciò che è proposto	.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Add</source>
   <translation>Aggiungi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Add a set</source>
   <translation>Aggiungi una serie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Add course</source>
   <translation>Aggiungi percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Add gate</source>
   <translation>Aggiungi fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Add lap</source>
   <translation>Aggiungi giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Add round</source>
   <translation>Aggiungi turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Add {what}</source>
   <translation>Aggiungi {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Added: {passings} passings, {rulings} rulings; {skipped} were there already.</source>
   <translation>Aggiunti: {passings} passaggi, {rulings} decisioni; {skipped} c’erano già.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects nobody so far</source>
   <translation>Finora non riguarda nessuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects {n}: {bibs}</source>
   <translation>Riguarda {n}: {bibs}</translation>
  </message>
  <message>
   <location filename="documents, column.against" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Against</source>
   <translation>Contro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against whom</source>
   <translation>Contro chi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against: bib</source>
   <translation>Contro: pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: Austria (masters from 46)</source>
   <translation>Classi d’età: Austria (master da 46)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: ISMF, France, Spain (masters from 40)</source>
   <translation>Classi d’età: ISMF, Francia, Spagna (master da 40)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Ages</source>
   <translation>Età</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Ages count from {season}: U18 is born {first} or {last}</source>
   <translation>L’età conta dalla stagione {season}: U18 è chi è nato nel {first} o {last}</translation>
  </message>
  <message>
   <location filename="documents, report.alerts" />
   <source>Alerts</source>
   <translation>Avvisi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>All as usual</source>
   <translation>Tutto come al solito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>All changes</source>
   <translation>Tutti i cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>All changes together; * lacks one</source>
   <translation>Tutti i cambi insieme; * ne manca uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>All classifications in turn</source>
   <translation>Tutte le classifiche a turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All clubs</source>
   <translation>Tutte le società</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>All its times are moved to the clock of this computer</source>
   <translation>Tutti i suoi tempi sono portati sull’orologio di questo computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>All keys as they came</source>
   <translation>Tutti i tasti come in origine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>All places</source>
   <translation>Tutti i luoghi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All ranks</source>
   <translation>Tutte le posizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>All together</source>
   <translation>Tutti insieme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Also in {stage}: {bibs}</source>
   <translation>Anche in {stage}: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Also the lap begun before it</source>
   <translation>Anche il giro iniziato prima</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Among those of</source>
   <translation>Fra quelli di</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club.</source>
   <translation>Un campo vuoto ammette tutti. Le età comprendono i due estremi. Migliori 3 somma tre risultati di una società.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>An interval start, every 30 s</source>
   <translation>Una partenza a intervalli, ogni 30 s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Anna, G3</source>
   <translation>Anna, G3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Announcer's page on phones</source>
   <translation>Pagina dello speaker sui telefoni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer's page on phones…</source>
   <translation>Pagina dello speaker sui telefoni…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer, on the second screen</source>
   <translation>Speaker, sul secondo schermo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Another course</source>
   <translation>Un altro percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another impulse of the gate, or none</source>
   <translation>Un altro impulso della fotocellula, o nessuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here.</source>
   <translation>Un altro passaggio di {bib} è fissato in modo che {point}, giro {lap}, non possa stare qui.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another ruling…</source>
   <translation>Altra decisione…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Any</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Anything else</source>
   <translation>Altro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/pages.py" />
   <source>Article</source>
   <translation>Articolo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Articles</source>
   <translation>Articoli</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>As it is in the race</source>
   <translation>Com’è nella gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>As it is printed</source>
   <translation>Com’è stampato</translation>
  </message>
  <message>
   <location filename="documents, card.is" />
   <source>As it is: {rank}., {result}</source>
   <translation>Com’è: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>As matched</source>
   <translation>Come abbinato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>As published</source>
   <translation>Come pubblicato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>As the computer</source>
   <translation>Come il computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>As the race</source>
   <translation>Come la gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>As usual</source>
   <translation>Come al solito</translation>
  </message>
  <message>
   <location filename="documents, sheet.ascents" />
   <source>Ascents</source>
   <translation>Salite</translation>
  </message>
  <message>
   <location filename="documents, column.at" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>At</source>
   <translation>A</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: let through</source>
   <translation>A un cancello: lasciato passare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: stopped</source>
   <translation>A un cancello: fermato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>At its line</source>
   <translation>Alla sua linea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Back to the list</source>
   <translation>Torna alla lista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <location filename="documents, report.balance" />
   <source>Balance</source>
   <translation>Bilancio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Battery {n} %</source>
   <translation>Batteria {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Begin from a plan</source>
   <translation>Iniziare da un piano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Begin from a usual course</source>
   <translation>Iniziare da un percorso usuale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/changes.py" />
   <source>Behind</source>
   <translation>Dietro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Behind whomever is compared with</source>
   <translation>Dietro a chi è a confronto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Best</source>
   <translation>Migliore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Best of</source>
   <translation>Migliori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>Best of the day</source>
   <translation>Migliore del giorno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Between the quarters lies half of the field</source>
   <translation>Fra i quarti si trova metà del campo</translation>
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
   <translation>Pett.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Bib and heat, or heat and start</source>
   <translation>Pettorale e batteria, o batteria e partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Bib for the time that waits</source>
   <translation>Pettorale per il tempo in attesa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Bib swapped or lost</source>
   <translation>Pettorale scambiato o perso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Bib {bib}</source>
   <translation>Pettorale {bib}</translation>
  </message>
  <message>
   <location filename="documents, alert.unknown-bib" />
   <source>Bib {bib} is not entered, but was read at {where}.</source>
   <translation>Il pettorale {bib} non è iscritto, ma è stato letto a {where}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Bib, Enter: passing now · Space: time now</source>
   <translation>Pettorale, Invio: passaggio adesso · Spazio: tempo adesso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Bib, name, club</source>
   <translation>Pettorale, nome, società</translation>
  </message>
  <message>
   <location filename="documents, column.bibs" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Bibs</source>
   <translation>Pettorali</translation>
  </message>
  <message>
   <location filename="documents, report.finish-times" />
   <source>Bibs and times at the finish</source>
   <translation>Pettorali e tempi all’arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Boards</source>
   <translation>Tabelloni</translation>
  </message>
  <message>
   <location filename="documents, column.born" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Born</source>
   <translation>Anno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Both have the same bib.</source>
   <translation>Entrambi hanno lo stesso pettorale.</translation>
  </message>
  <message>
   <location filename="documents, report.bracket" />
   <source>Bracket</source>
   <translation>Tabellone</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Bring back	Del</source>
   <translation>Riporta indietro	Canc</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Bring back what was there</source>
   <translation>Riportare ciò che c’era</translation>
  </message>
  <message>
   <location filename="documents, column.origin" />
   <location filename="documents, column.protest-by" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>By</source>
   <translation>Da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>By itself</source>
   <translation>Da solo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>By radio</source>
   <translation>Via radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>By the order over the finish line (pursuit)</source>
   <translation>Per ordine sulla linea d’arrivo (inseguimento)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>By the plan</source>
   <translation>Secondo il piano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>By whom</source>
   <translation>Da chi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>By: bib or name</source>
   <translation>Da: pettorale o nome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Bytes</source>
   <translation>Byte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Called up at the prize giving</source>
   <translation>Chiamato alla premiazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Card</source>
   <translation>Scheda</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Card of keys</source>
   <translation>Scheda dei tasti</translation>
  </message>
  <message>
   <location filename="documents, column.category" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Category</source>
   <translation>Categoria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Central European (č ř ł)</source>
   <translation>Centroeuropeo (č ř ł)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change keys…</source>
   <translation>Cambia tasti…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Change the bib</source>
   <translation>Cambia il pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Change the running race</source>
   <translation>Modificare la gara in corso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change the running race…</source>
   <translation>Modificare la gara in corso…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Change the set-up</source>
   <translation>Modifica la configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Change what was guessed wrong. The choice is remembered for these headers.</source>
   <translation>Cambiare ciò che è stato riconosciuto male. La scelta resta memorizzata per queste intestazioni.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Change: {name}</source>
   <translation>Cambio: {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Changed</source>
   <translation>Cambiato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Changed since it was published</source>
   <translation>Cambiato da quando è stato pubblicato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Changed since version {number}: {count} rows</source>
   <translation>Cambiato dalla versione {number}: {count} righe</translation>
  </message>
  <message>
   <location filename="documents, sheet.changed" />
   <source>Changed since version {number}: {what}</source>
   <translation>Cambiato dalla versione {number}: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Changed; every result is computed anew</source>
   <translation>Modificato; ogni risultato viene ricalcolato</translation>
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
   <translation>Cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/table.py" />
   <source>Changes of everybody</source>
   <translation>Cambi di tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Changes rank</source>
   <translation>Cambia posizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Changes {bib} {name}</source>
   <translation>Cambi {bib} {name}</translation>
  </message>
  <message>
   <location filename="documents, column.channel" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Channel</source>
   <translation>Canale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>Chart</source>
   <translation>Grafico</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Chart of the gaps to the leader</source>
   <translation>Grafico dei distacchi dal primo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chart: gaps, positions, each change</source>
   <translation>Grafico: distacchi, posizioni, ogni cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Checked in  Enter</source>
   <translation>Presente  Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Checked in, is back</source>
   <translation>Presente al controllo, è tornato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 1</source>
   <translation>Punto di controllo 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 2</source>
   <translation>Punto di controllo 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 3</source>
   <translation>Punto di controllo 3</translation>
  </message>
  <message>
   <location filename="documents, column.checksum" />
   <source>Checksum</source>
   <translation>Somma di controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Choose a file…</source>
   <translation>Scegli un file…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Choose a line, then press its new key below.</source>
   <translation>Scegliere una riga, poi premere sotto il suo nuovo tasto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Ctrl+M moves it to this point.</source>
   <translation>Scegliere prima un passaggio con ↑ ↓; Ctrl+M lo sposta a questo punto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Del makes it void.</source>
   <translation>Scegliere prima un passaggio con ↑ ↓; Canc lo annulla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>Choose athletes in the table or in a chart; with Ctrl several.</source>
   <translation>Scegliere atleti nella tabella o in un grafico; con Ctrl più d’uno.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>Choose somebody who is compared with another.</source>
   <translation>Scegliere qualcuno che è a confronto con un altro.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Choose up to six rows with Ctrl and a click, or Shift and the arrows.</source>
   <translation>Scegliere fino a sei righe con Ctrl e un clic, o Maiusc e le frecce.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Choose what comes nearest. Everything can be changed on the next pages.</source>
   <translation>Scegliere ciò che si avvicina di più. Tutto si può cambiare nelle pagine seguenti.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Choose which column is the bib</source>
   <translation>Scegliere quale colonna è il pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Choose…</source>
   <translation>Scegli…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Chosen passing void, or back</source>
   <translation>Passaggio scelto annullato, o ripreso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chosen passing void, or back	Del</source>
   <translation>Passaggio scelto annullato, o ripreso	Canc</translation>
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
   <translation>Classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Classification before</source>
   <translation>Classifica precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Classifications</source>
   <translation>Classifiche</translation>
  </message>
  <message>
   <location filename="documents, balance.classified" />
   <location filename="documents, status.OK" />
   <source>Classified</source>
   <translation>Classificati</translation>
  </message>
  <message>
   <location filename="documents, sheet.climb" />
   <source>Climb</source>
   <translation>Salita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock as this computer</source>
   <translation>Orologio come questo computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock not known yet</source>
   <translation>Orologio non ancora noto</translation>
  </message>
  <message>
   <location filename="documents, kind.offset-set" />
   <source>Clock of a source</source>
   <translation>Orologio di una sorgente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Clock of the gate, and what it has missed</source>
   <translation>Orologio della fotocellula, e che cosa ha mancato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} ahead</source>
   <translation>Orologio avanti di {amount}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} behind</source>
   <translation>Orologio indietro di {amount}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clock: computer</source>
   <translation>Orologio: computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clocks: {gates}, computer</source>
   <translation>Orologi: {gates}, computer</translation>
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
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Close and lose what was typed?</source>
   <translation>Chiudere e perdere ciò che è stato digitato?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Close race</source>
   <translation>Chiudi gara</translation>
  </message>
  <message>
   <location filename="documents, column.closed" />
   <source>Closed</source>
   <translation>Chiuso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Closed, sweepers through</source>
   <translation>Chiuso, scope passate</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Closing the race</source>
   <translation>Chiusura della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Closing: what is still to be done…</source>
   <translation>Chiusura: che cosa resta da fare…</translation>
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
   <translation>Società</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs</source>
   <translation>Società</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs, best 3</source>
   <translation>Società, migliori 3</translation>
  </message>
  <message>
   <location filename="documents, column.code" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Code</source>
   <translation>Codice</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>Column</source>
   <translation>Colonna</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Columns</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Columns…</source>
   <translation>Colonne…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Compare</source>
   <translation>Confronta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Compared with</source>
   <translation>A confronto con</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Complete</source>
   <translation>Completo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Computer clock {step}</source>
   <translation>Orologio del computer {step}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Connected</source>
   <translation>Collegato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Contents</source>
   <translation>Contenuto</translation>
  </message>
  <message>
   <location filename="documents, balance.contradicted" />
   <source>Contradicted by readings</source>
   <translation>Contraddetto dalle letture</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copied: paste it into a mail or a spreadsheet.</source>
   <translation>Copiato: incollarlo in una mail o in un foglio di calcolo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Copy lap</source>
   <translation>Copia giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Copy report</source>
   <translation>Copia rapporto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Correct</source>
   <translation>Correggi</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-amended" />
   <source>Correction of a passing</source>
   <translation>Correzione di un passaggio</translation>
  </message>
  <message>
   <location filename="documents, column.count" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Count</source>
   <translation>Numero</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Counted</source>
   <translation>Contato</translation>
  </message>
  <message>
   <location filename="documents, column.counts" />
   <source>Counts</source>
   <translation>Conta</translation>
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
   <translation>Percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Course shortened</source>
   <translation>Percorso accorciato</translation>
  </message>
  <message>
   <location filename="documents, column.course-time" />
   <source>Course time</source>
   <translation>Tempo sul percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Course {n}</source>
   <translation>Percorso {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Course, starts, start list</source>
   <translation>Percorso, partenze, ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Courses</source>
   <translation>Percorsi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Create race</source>
   <translation>Crea gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Ctrl+Z, or Esc twice, takes back what you did last, in words.</source>
   <translation>Ctrl+Z, o Esc due volte, annulla l’ultima azione, a parole.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Ctrl+Z: undo {what}</source>
   <translation>Ctrl+Z: annulla {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ctrl+{digit}</source>
   <translation>Ctrl+{digit}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Cut, never rounded</source>
   <translation>Troncato, mai arrotondato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNF of {bib}</source>
   <translation>DNF di {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>DNF · DNS of whoever is typed or chosen</source>
   <translation>DNF · DNS di chi è digitato o scelto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNF, did not finish</source>
   <translation>DNF, non arrivato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>DNS for all of them</source>
   <translation>DNS per tutti loro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNS of {bib}</source>
   <translation>DNS di {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNS, did not start</source>
   <translation>DNS, non partito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DSQ of {bib}</source>
   <translation>DSQ di {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DSQ, disqualified</source>
   <translation>DSQ, squalificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Dark</source>
   <translation>Scuro</translation>
  </message>
  <message>
   <location filename="documents, column.date" />
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Deal out the start list</source>
   <translation>Assegna l’ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Decide</source>
   <translation>Decidi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Decides how much a penalty costs</source>
   <translation>Decide quanto costa una penalità</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Decides its penalties</source>
   <translation>Decide le sue penalità</translation>
  </message>
  <message>
   <location filename="documents, column.decision" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Decision</source>
   <translation>Decisione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury</source>
   <translation>Decisione della giuria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury, in words</source>
   <translation>Decisione della giuria, a parole</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-decided" />
   <source>Decision on a protest</source>
   <translation>Decisione su un reclamo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Del</source>
   <translation>Canc</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/player.py" />
   <source>Demo: the crew types by itself. Type too, whatever you like.</source>
   <translation>Demo: i cronometristi digitano da soli. Si può digitare anche qui, qualsiasi cosa.</translation>
  </message>
  <message>
   <location filename="documents, part.descents" />
   <source>Descents</source>
   <translation>Discese</translation>
  </message>
  <message>
   <location filename="documents, sheet.devices" />
   <source>Devices</source>
   <translation>Apparecchi</translation>
  </message>
  <message>
   <location filename="documents, balance.dnf" />
   <location filename="documents, status.DNF" />
   <source>Did not finish</source>
   <translation>Non arrivato</translation>
  </message>
  <message>
   <location filename="documents, balance.dns" />
   <location filename="documents, status.DNS" />
   <source>Did not start</source>
   <translation>Non partito</translation>
  </message>
  <message>
   <location filename="documents, column.difference" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Difference</source>
   <translation>Differenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_field.py" />
   <source>Digits and Enter: a passing now. Space: a time now, its bib later.</source>
   <translation>Cifre e Invio: un passaggio adesso. Spazio: un tempo adesso, il pettorale dopo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Dismiss {n} impulses</source>
   <translation>Scarta {n} impulsi</translation>
  </message>
  <message>
   <location filename="documents, balance.dsq" />
   <location filename="documents, status.DSQ" />
   <source>Disqualified</source>
   <translation>Squalificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Do it</source>
   <translation>Esegui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Does not add up: {bibs}</source>
   <translation>I conti non tornano: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Does not count</source>
   <translation>Non conta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Does not go on</source>
   <translation>Non passa il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Done</source>
   <translation>Fatto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Done. Ctrl+Z in the race takes it back.</source>
   <translation>Fatto. Ctrl+Z nella gara lo annulla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Done; Ctrl+Z in the race window takes it back.</source>
   <translation>Fatto; Ctrl+Z nella finestra della gara lo annulla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Doubts that touch a podium</source>
   <translation>Dubbi che toccano un podio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/rows.py" />
   <source>Drag to another heat. On a row: Alt with ← → moves, + goes on, - is out, R runs again</source>
   <translation>Trascinare in un’altra batteria. Su una riga: Alt con ← → sposta, + passa, - è fuori, R corre di nuovo</translation>
  </message>
  <message>
   <location filename="documents, column.due" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Due</source>
   <translation>Atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>Due in</source>
   <translation>Atteso fra</translation>
  </message>
  <message>
   <location filename="documents, summary.changes" />
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>Each change</source>
   <translation>Ogni cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Each change has its time and rank. Ctrl+I opens the review of them all; ? shows the keys.</source>
   <translation>Ogni cambio ha il suo tempo e la sua posizione. Ctrl+I apre il riepilogo di tutti; ? mostra i tasti.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Each change of who is chosen, and what could be won · Ctrl+Shift+P</source>
   <translation>Ogni cambio di chi è scelto, e che cosa si poteva guadagnare · Ctrl+Maiusc+P</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>Each change with the whole field</source>
   <translation>Ogni cambio con tutto il campo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Elite</source>
   <translation>Élite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Enter</source>
   <translation>Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Enter makes a new entry {bib} beside {old}; Ctrl+R gives {old} the bib {bib}, with all it has</source>
   <translation>Invio crea una nuova iscrizione {bib} accanto a {old}; Ctrl+R dà a {old} il pettorale {bib}, con tutto ciò che ha</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Enter makes {code} a code of this race</source>
   <translation>Invio fa di {code} un codice di questa gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Enter start · − does not start · * recall · a bib: out of turn · F full screen · Ctrl+Z undo</source>
   <translation>Invio partenza · − non parte · * richiamo · un pettorale: fuori turno · F schermo intero · Ctrl+Z annulla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Enter the protest</source>
   <translation>Inserire il reclamo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time for {typed}</source>
   <translation>Invio: un tempo per {typed}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time, perhaps {bibs}</source>
   <translation>Invio: un tempo, forse {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered</source>
   <translation>Invio: {typed}, non iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered · or {bibs}</source>
   <translation>Invio: {typed}, non iscritto · o {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {who}</source>
   <translation>Invio: {who}</translation>
  </message>
  <message>
   <location filename="documents, balance.entered" />
   <source>Entered</source>
   <translation>Iscritti</translation>
  </message>
  <message>
   <location filename="documents, report.entries" />
   <source>Entries</source>
   <translation>Iscrizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Entries in the file</source>
   <translation>Iscrizioni nel file</translation>
  </message>
  <message>
   <location filename="documents, kind.entered" />
   <source>Entry</source>
   <translation>Iscrizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Entry corrected</source>
   <translation>Iscrizione corretta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Esc again: undo {what}</source>
   <translation>Esc ancora: annulla {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Every change</source>
   <translation>Ogni cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Every time is on the disk before it is shown</source>
   <translation>Ogni tempo è sul disco prima di essere mostrato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Everybody has started</source>
   <translation>Tutti sono partiti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Everybody {n}</source>
   <translation>Tutti {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Everything</source>
   <translation>Tutto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Everything back to its usual place</source>
   <translation>Tutto al suo posto abituale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Everything is done: everybody has a result or a status, every list is published.</source>
   <translation>Tutto è fatto: tutti hanno un risultato o uno stato, ogni lista è pubblicata.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Everything is written to it at once; there is nothing to save</source>
   <translation>Tutto vi è scritto subito; non c’è nulla da salvare</translation>
  </message>
  <message>
   <location filename="documents, column.expected" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Expected</source>
   <translation>Atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Expected a time of day such as 185000 or 18:50:00</source>
   <translation>Attesa un’ora del giorno come 185000 o 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Expected how many are through, such as 84.</source>
   <translation>Atteso quanti sono passati, per esempio 84.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Expected next</source>
   <translation>Atteso come prossimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Expected {0}</source>
   <translation>Atteso {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Expected {form}</source>
   <translation>Atteso {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Expected {what}</source>
   <translation>Atteso {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Expected: {what}</source>
   <translation>Atteso: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Export…</source>
   <translation>Esporta…</translation>
  </message>
  <message>
   <location filename="documents, state.final" />
   <source>FINAL</source>
   <translation>FINALE</translation>
  </message>
  <message>
   <location filename="documents, summary.quickest" />
   <source>Fastest in the changes</source>
   <translation>Più veloci nei cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Faults in the file</source>
   <translation>Errori nel file</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Faults in the set-up</source>
   <translation>Errori nella configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Figures of each leg</source>
   <translation>Cifre di ogni tratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>File of the race</source>
   <translation>File della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final</source>
   <translation>Finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Final {first}-{last}</source>
   <translation>Finale {first}-{last}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Find</source>
   <translation>Trova</translation>
  </message>
  <message>
   <location filename="documents, page.find" />
   <source>Find a bib, a name, a club</source>
   <translation>Trova un pettorale, un nome, una società</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>Find bib, name or club</source>
   <translation>Trova pettorale, nome o società</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Finish</source>
   <translation>Arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Finish gate</source>
   <translation>Fotocellula d’arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>First answer about a clock</source>
   <translation>Prima risposta su un orologio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>First name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>First start</source>
   <translation>Prima partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>First {n}</source>
   <translation>Primi {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Fixed delay</source>
   <translation>Ritardo fisso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>Folder for the pages of results</source>
   <translation>Cartella per le pagine dei risultati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/computer/watch.py" />
   <source>Folder for the second copy of the race, on another disk</source>
   <translation>Cartella per la seconda copia della gara, su un altro disco</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Follow the race again (Home)</source>
   <translation>Seguire di nuovo la gara (Home)</translation>
  </message>
  <message>
   <location filename="documents, part.foot" />
   <source>Foot</source>
   <translation>A piedi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part and 3 changes</source>
   <translation>Tratto a piedi e 3 cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, in</source>
   <translation>Inizio tratto a piedi, entrata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, out</source>
   <translation>Inizio tratto a piedi, uscita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, in</source>
   <translation>Fine tratto a piedi, entrata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, out</source>
   <translation>Fine tratto a piedi, uscita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>For everybody, or for these only: somebody helped, or a train barred the way.</source>
   <translation>Per tutti, o solo per questi: qualcuno ha prestato aiuto, o un treno sbarrava la strada.</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-jury" />
   <source>For the jury</source>
   <translation>Per la giuria</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-timing" />
   <source>For the timing</source>
   <translation>Per il cronometraggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>For {n} entered</source>
   <translation>Per {n} iscritti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Form</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Format of this course</source>
   <translation>Formato di questo percorso</translation>
  </message>
  <message>
   <location filename="documents, column.from" />
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>From race to rec, or back, also in the middle: the own start stays.</source>
   <translation>Da gara a rec, o viceversa, anche nel mezzo: la propria partenza resta.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>From the first start</source>
   <translation>Dalla prima partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the first start, for everybody</source>
   <translation>Dalla prima partenza, per tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start</source>
   <translation>Dalla propria partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start line reading (net time)</source>
   <translation>Dalla propria lettura sulla linea di partenza (tempo netto)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Full screen</source>
   <translation>Schermo intero</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>G3 +10:00, or G3 1:40:00</source>
   <translation>G3 +10:00, o G3 1:40:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>GO</source>
   <translation>VIA</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Games: 18 in 3 × 6, 2 × 6, final; no qualification</source>
   <translation>Giochi: 18 in 3 × 6, 2 × 6, finale; senza qualificazione</translation>
  </message>
  <message>
   <location filename="documents, column.gap" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap</source>
   <translation>Distacco</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap of everybody in parts</source>
   <translation>Distacco di tutti per parti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gap split</source>
   <translation>Distacco diviso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gaps</source>
   <translation>Distacchi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate</source>
   <translation>Postazione</translation>
  </message>
  <message>
   <location filename="documents, kind.gate-reported" />
   <source>Gate by radio</source>
   <translation>Posto di controllo via radio</translation>
  </message>
  <message>
   <location filename="documents, column.gate-count" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate counts</source>
   <translation>Conteggi ai posti di controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Gate {n}</source>
   <translation>Postazione {n}</translation>
  </message>
  <message>
   <location filename="documents, report.gates" />
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates</source>
   <translation>Postazioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates by radio</source>
   <translation>Posti di controllo via radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates by radio: who is there…</source>
   <translation>Posti di controllo via radio: chi c’è…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Gates with limits from the first of three lines, past midnight too</source>
   <translation>Posti di controllo con cancelli orari dalla prima di tre linee, anche oltre la mezzanotte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates…</source>
   <translation>Fotocellule…</translation>
  </message>
  <message>
   <location filename="documents, column.gave_up" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gave up</source>
   <translation>Ritirato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Gave up (where)</source>
   <translation>Ritirato (dove)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gave up {n}</source>
   <translation>Ritirati {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Gave up…  *</source>
   <translation>Ritirato…  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Give</source>
   <translation>Assegna</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/question.py" />
   <source>Go on</source>
   <translation>Continua</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Goes on</source>
   <translation>Passa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Goes on at</source>
   <translation>Prosegue a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Goes on to the next stage</source>
   <translation>Passa al turno successivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Gone: {who} {time}</source>
   <translation>Partito: {who} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>HYPOTHETICAL – no result</source>
   <translation>IPOTETICO – nessun risultato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Half a lap counts at</source>
   <translation>Mezzo giro conta a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Half a lap counts at the top</source>
   <translation>Mezzo giro conta in cima</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Half of the field is faster</source>
   <translation>Metà del campo è più veloce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Half way</source>
   <translation>A metà</translation>
  </message>
  <message>
   <location filename="documents, kind.paired" />
   <source>Hand and gate</source>
   <translation>A mano e fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Head of the lists</source>
   <translation>Intestazione delle liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Heard when</source>
   <translation>Sentito quando</translation>
  </message>
  <message>
   <location filename="documents, column.heat" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Heat</source>
   <translation>Batteria</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat" />
   <source>Heat {heat}</source>
   <translation>Batteria {heat}</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat-at" />
   <source>Heat {heat}, start {time}</source>
   <translation>Batteria {heat}, partenza {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Heats</source>
   <translation>Batterie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Heats have starts of their own: a start that is not known yet is given on the day with one key.</source>
   <translation>Le batterie hanno partenze proprie: una partenza non ancora nota si dà il giorno di gara con un tasto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Heats: places, who goes on…</source>
   <translation>Batterie: posizioni, chi passa…</translation>
  </message>
  <message>
   <location filename="documents, summary.held-up" />
   <source>Held up by the changes</source>
   <translation>Rallentato dai cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Help</source>
   <translation>Aiuto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Help…</source>
   <translation>Aiuto…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Here it is decided: nobody goes on</source>
   <translation>Qui si decide: nessuno passa il turno</translation>
  </message>
  <message>
   <location filename="documents, column.counted-here" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Here then</source>
   <translation>Qui allora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Hide {board}</source>
   <translation>Nascondi {board}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Holds since</source>
   <translation>Vale da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>How many are through</source>
   <translation>Quanti sono passati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How many have both sides</source>
   <translation>Quanti hanno entrambi i lati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How much of the variance of the results it explains</source>
   <translation>Quanta parte della varianza dei risultati spiega</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>How the changes would be</source>
   <translation>Come sarebbero i cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Hundredths</source>
   <translation>Centesimi</translation>
  </message>
  <message>
   <location filename="documents, card.best" />
   <source>Hypothetical, every change like the best: {rank}., {result}</source>
   <translation>Ipotetico, ogni cambio come il migliore: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="documents, card.median" />
   <source>Hypothetical, every change like the middle of the field: {rank}., {result}</source>
   <translation>Ipotetico, ogni cambio come il centro del campo: {rank}., {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's best in every change, nobody else changed</source>
   <translation>Ipotetico: la posizione con il migliore del campo in ogni cambio, nessun altro modificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's median in every change, nobody else changed</source>
   <translation>Ipotetico: la posizione con la mediana del campo in ogni cambio, nessun altro modificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If best</source>
   <translation>Se migl.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If median</source>
   <translation>Se mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import</source>
   <translation>Importa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import from a file…</source>
   <translation>Importa da un file…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import {new} new, change {changed}</source>
   <translation>Importa {new} nuovi, modifica {changed}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Impulse at {time}</source>
   <translation>Impulso alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Impulse of the gate	Ctrl+X</source>
   <translation>Impulso della fotocellula	Ctrl+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>In a bunch</source>
   <translation>In gruppo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>In a race of rounds another time would have made other heats: nobody can say what then.</source>
   <translation>In una gara a turni un altro tempo avrebbe formato altre batterie: nessuno può dire che cosa allora.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>In heats</source>
   <translation>In batterie</translation>
  </message>
  <message>
   <location filename="documents, status.RUN" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>In the race</source>
   <translation>In gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>In this race</source>
   <translation>In questa gara</translation>
  </message>
  <message>
   <location filename="documents, format.individual" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual</source>
   <translation>Individuale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual with a foot part</source>
   <translation>Individuale con un tratto a piedi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Insert a {what} below</source>
   <translation>Inserisci {what} sotto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Interval</source>
   <translation>Intervallo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Interval from start to start</source>
   <translation>Intervallo da partenza a partenza</translation>
  </message>
  <message>
   <location filename="documents, column.place-now" />
   <source>Is</source>
   <translation>È</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Is it {who}?</source>
   <translation>È {who}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>It has started at {time}</source>
   <translation>È partita alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>It is not pinned: the matching decides.</source>
   <translation>Non è fissato: decide l’abbinamento.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>It is ranked</source>
   <translation>È in classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>It is {time}</source>
   <translation>Sono le {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Its times are printed in</source>
   <translation>I suoi tempi sono stampati in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Its times stay as they are; nothing more is asked about it</source>
   <translation>I suoi tempi restano come sono; non si chiede più nulla in merito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Judge: 34 31 33</source>
   <translation>Giudice: 34 31 33</translation>
  </message>
  <message>
   <location filename="documents, sheet.jury" />
   <source>Jury</source>
   <translation>Giuria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keep pages of results in…</source>
   <translation>Tenere pagine dei risultati in…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Kept; it is written as soon as the file can be.</source>
   <translation>Conservato; sarà scritto appena il file lo permette.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Key</source>
   <translation>Tasto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys</source>
   <translation>Tasti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keys	?</source>
   <translation>Tasti	?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys of Skimo Timer</source>
   <translation>Tasti di Skimo Timer</translation>
  </message>
  <message>
   <location filename="documents, column.kind" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Kind of race</source>
   <translation>Tipo di gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Kinds of changes</source>
   <translation>Tipi di cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Kinds of races</source>
   <translation>Tipi di gare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Known</source>
   <translation>Noto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <location filename="documents, column.lap" />
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Lap</source>
   <translation>Giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>Lap against lap</source>
   <translation>Giro contro giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Lap line and finish</source>
   <translation>Linea del giro e arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Lap of {which}, 0: serves nothing · Ctrl+K: as matched</source>
   <translation>Giro di {which}, 0: non serve a nulla · Ctrl+K: come abbinato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Lap that a passing belongs to</source>
   <translation>Giro a cui appartiene un passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Lap {0}</source>
   <translation>Giro {0}</translation>
  </message>
  <message>
   <location filename="documents, column.lap-time" />
   <source>Lap {lap}</source>
   <translation>Giro {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>Lap {n}</source>
   <translation>Giro {n}</translation>
  </message>
  <message>
   <location filename="documents, column.laps" />
   <location filename="documents, sheet.laps" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Laps</source>
   <translation>Giri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Laps completed within the limit</source>
   <translation>Giri completati entro il limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps completed within the limit count</source>
   <translation>Contano i giri completati entro il limite</translation>
  </message>
  <message>
   <location filename="documents, format.timed-laps" />
   <source>Laps in a time</source>
   <translation>Giri in un tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps with skins on and off; all start together</source>
   <translation>Giri con pelli su e giù; tutti partono insieme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Larger</source>
   <translation>Più grande</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Larger type	Ctrl++</source>
   <translation>Caratteri più grandi	Ctrl++</translation>
  </message>
  <message>
   <location filename="documents, column.gate-last" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Last</source>
   <translation>Ultimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Last bib</source>
   <translation>Ultimo pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Last lines of the gate</source>
   <translation>Ultime righe della fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Last name</source>
   <translation>Cognome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Last passing</source>
   <translation>Ultimo passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Last passings</source>
   <translation>Ultimi passaggi</translation>
  </message>
  <message>
   <location filename="documents, column.last-time" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Last seen</source>
   <translation>Visto l’ultima volta</translation>
  </message>
  <message>
   <location filename="documents, column.last-point" />
   <source>Last seen at</source>
   <translation>Visto l’ultima volta a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Later than</source>
   <translation>Più tardi di</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/leaderboard.py" />
   <source>Leaderboard</source>
   <translation>Classifica in tempo reale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Leaderboard follows the last passing</source>
   <translation>La classifica in tempo reale segue l’ultimo passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Leave</source>
   <translation>Esci</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Leave it</source>
   <translation>Lascia così</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Leaves it after</source>
   <translation>Lo lascia dopo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Leg</source>
   <translation>Tratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Leg by leg</source>
   <translation>Tratto per tratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Leg to the next point</source>
   <translation>Tratto fino al punto seguente</translation>
  </message>
  <message>
   <location filename="documents, sheet.length" />
   <source>Length</source>
   <translation>Lunghezza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Let through  +</source>
   <translation>Lasciato passare  +</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Let through  Ctrl+Shift+L</source>
   <translation>Lasciato passare  Ctrl+Maiusc+L</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Light</source>
   <translation>Chiaro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Limit</source>
   <translation>Limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Limit moved</source>
   <translation>Limite spostato</translation>
  </message>
  <message>
   <location filename="documents, column.line" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>Line</source>
   <translation>Linea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines of the sheet</source>
   <translation>Righe del foglio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines on the sheet</source>
   <translation>Righe sul foglio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Lists</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Lists as started</source>
   <translation>Liste come partite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists by the plan</source>
   <translation>Liste secondo il piano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists changed by hand</source>
   <translation>Liste modificate a mano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists posted</source>
   <translation>Liste esposte</translation>
  </message>
  <message>
   <location filename="documents, report.log" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="documents, format.long-distance" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Long distance</source>
   <translation>Lunga distanza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Look</source>
   <translation>Guarda</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>Look at it</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Lost</source>
   <translation>Perso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>MISSING {n}</source>
   <translation>MANCANO {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Make official</source>
   <translation>Rendi ufficiale</translation>
  </message>
  <message>
   <location filename="documents, column.manual" />
   <source>Manual</source>
   <translation>Manuale</translation>
  </message>
  <message>
   <location filename="documents, column.digest" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Mark</source>
   <translation>Segno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Masters by five years, from 40</source>
   <translation>Master ogni cinque anni, da 40</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Matter before</source>
   <translation>Questione precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <location filename="documents, column.member" />
   <source>Member {member}</source>
   <translation>Componente {member}</translation>
  </message>
  <message>
   <location filename="documents, column.members" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Members</source>
   <translation>Componenti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Members have no result of their own.</source>
   <translation>I componenti non hanno un risultato proprio.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Members of a team</source>
   <translation>Componenti di una squadra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Men</source>
   <translation>Uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Message</source>
   <translation>Messaggio</translation>
  </message>
  <message>
   <location filename="documents, column.missing" />
   <source>Missing</source>
   <translation>Manca</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Missing: {count}</source>
   <translation>Mancano: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Missing: {names}</source>
   <translation>Mancano: {names}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Mixed relay</source>
   <translation>Staffetta mista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps in an hour</source>
   <translation>Più giri in un’ora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps, halves too</source>
   <translation>Più giri, anche mezzi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move down</source>
   <translation>Sposta giù</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Move the chosen passing to this point</source>
   <translation>Sposta il passaggio scelto a questo punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Move to point</source>
   <translation>Sposta al punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move up</source>
   <translation>Sposta su</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Moved by, or to</source>
   <translation>Spostato di, o a</translation>
  </message>
  <message>
   <location filename="documents, column.moving" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Moving</source>
   <translation>Movimento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Moving rank</source>
   <translation>Posizione in movimento</translation>
  </message>
  <message>
   <location filename="documents, state.open" />
   <source>NOT FINAL: SOMEBODY COULD STILL COME BETWEEN</source>
   <translation>NON DEFINITIVO: QUALCUNO PUÒ ANCORA INSERIRSI</translation>
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
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Name of the course</source>
   <translation>Nome del percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Name of the race</source>
   <translation>Nome della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Name, class and club as they should be; a corrected class ranks anew.</source>
   <translation>Nome, classe e società come devono essere; una classe corretta riordina la classifica.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Name, last name first</source>
   <translation>Nome, prima il cognome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Names</source>
   <translation>Nomi</translation>
  </message>
  <message>
   <location filename="documents, column.nation" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Nation</source>
   <translation>Naz.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/parts.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Needed: {what}</source>
   <translation>Occorre: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Never seen: did they not start?</source>
   <translation>Mai visti: non sono partiti?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New bib for {which} · Esc leaves</source>
   <translation>Nuovo pettorale per {which} · Esc esce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New bib: type it, Enter</source>
   <translation>Nuovo pettorale: digitarlo, Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key</source>
   <translation>Nuovo tasto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key: press it here</source>
   <translation>Nuovo tasto: premerlo qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>New race</source>
   <translation>Nuova gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New race…</source>
   <translation>Nuova gara…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New time	Ctrl+T</source>
   <translation>Nuovo tempo	Ctrl+T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New time for a passing</source>
   <translation>Nuovo tempo per un passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New time for {which} · Esc leaves</source>
   <translation>Nuovo tempo per {which} · Esc esce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Newer passing</source>
   <translation>Passaggio più recente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Next</source>
   <translation>Avanti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>Next at {point}</source>
   <translation>Prossimo a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next classification</source>
   <translation>Classifica seguente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next matter to decide</source>
   <translation>Prossima questione da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Next point (PageDown)</source>
   <translation>Punto seguente (Pag↓)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Next timing point</source>
   <translation>Punto di cronometraggio seguente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at the operator's point</source>
   <translation>Prossimi: al punto dell’operatore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at {point}</source>
   <translation>Prossimi: a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>No bib to be read? Space takes the time. Then type the bib and *: the oldest open time is theirs.</source>
   <translation>Pettorale illeggibile? Spazio prende il tempo. Poi digitare il pettorale e *: il tempo aperto più vecchio è il suo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>No change is odd.</source>
   <translation>Nessun cambio è anomalo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>No change of this course comes a second time.</source>
   <translation>Nessun cambio di questo percorso si ripete.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>No gate: every time is taken by hand. A gate can be added at any time.</source>
   <translation>Nessuna fotocellula: ogni tempo è preso a mano. Una fotocellula si può aggiungere in ogni momento.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>No half laps</source>
   <translation>Niente mezzi giri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>No news at the moment: no connection to the timing.</source>
   <translation>Nessuna novità al momento: nessun collegamento con il cronometraggio.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No other impulse is near this passing.</source>
   <translation>Nessun altro impulso è vicino a questo passaggio.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>No race has been opened on this computer yet.</source>
   <translation>Su questo computer non è ancora stata aperta alcuna gara.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>No reading is missed there any more. Off the course its legs become one and its splits are not shown.</source>
   <translation>Lì non manca più alcuna lettura. Fuori dal percorso i suoi tratti diventano uno e i suoi intermedi non sono mostrati.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>No rounds: everybody has one run. Begin from a plan, or add a round.</source>
   <translation>Nessun turno: tutti hanno una prova. Iniziare da un piano, o aggiungere un turno.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>No serial port is plugged in</source>
   <translation>Nessuna porta seriale è collegata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No time waits for a bib at {point}.</source>
   <translation>Nessun tempo attende un pettorale a {point}.</translation>
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
   <translation>Non passa nessuno.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-cards" />
   <source>Nobody has changes.</source>
   <translation>Nessuno ha cambi.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Nobody has finished with every change known yet.</source>
   <translation>Nessuno è ancora arrivato con ogni cambio noto.</translation>
  </message>
  <message>
   <location filename="documents, none.ceremony" />
   <source>Nobody has finished yet.</source>
   <translation>Nessuno è ancora arrivato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Nobody has passed yet.</source>
   <translation>Nessuno è ancora passato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody has started yet.</source>
   <translation>Nessuno è ancora partito.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Nobody is behind the sweepers</source>
   <translation>Nessuno è dietro le scope</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody is due.</source>
   <translation>Nessuno è atteso.</translation>
  </message>
  <message>
   <location filename="documents, none.entries" />
   <location filename="documents, none.start-list" />
   <source>Nobody is entered.</source>
   <translation>Nessuno è iscritto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected as number {n}</source>
   <translation>Nessuno è atteso come numero {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected here</source>
   <translation>Nessuno è atteso qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Nobody is expected here at the moment.</source>
   <translation>Nessuno è atteso qui al momento.</translation>
  </message>
  <message>
   <location filename="documents, sheet.nobody-yet" />
   <source>Nobody is in it yet. {heats}</source>
   <translation>Ancora nessuno vi è inserito. {heats}</translation>
  </message>
  <message>
   <location filename="documents, none.results" />
   <location filename="documents, none.splits" />
   <source>Nobody is in this classification.</source>
   <translation>Nessuno è in questa classifica.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Nobody is in this heat</source>
   <translation>Nessuno è in questa batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Nobody is on the lists of {stage} yet</source>
   <translation>Nessuno è ancora sulle liste di {stage}</translation>
  </message>
  <message>
   <location filename="documents, none.still-out" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Nobody is out on the course.</source>
   <translation>Nessuno è sul percorso.</translation>
  </message>
  <message>
   <location filename="documents, none.finish-times" />
   <source>Nobody was read at the finish.</source>
   <translation>Nessuno è stato letto all’arrivo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>None</source>
   <translation>Nessuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Not filled yet</source>
   <translation>Non ancora compilato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not found</source>
   <translation>Non trovato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not in use</source>
   <translation>Non in uso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Not in use yet</source>
   <translation>Non ancora in uso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Not on the start list: {bibs}</source>
   <translation>Non nell’ordine di partenza: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Not published yet</source>
   <translation>Non ancora pubblicato</translation>
  </message>
  <message>
   <location filename="documents, part.unsplit" />
   <source>Not split</source>
   <translation>Non diviso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Not started</source>
   <translation>Non partito</translation>
  </message>
  <message>
   <location filename="documents, column.not_yet" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Not yet</source>
   <translation>Non ancora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Not yet {n}</source>
   <translation>Non ancora {n}</translation>
  </message>
  <message>
   <location filename="documents, column.note" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Nothing</source>
   <translation>Niente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Nothing has changed since version {0}.</source>
   <translation>Nulla è cambiato dalla versione {0}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Nothing is found. Fewer letters, or another word?</source>
   <translation>Nessun risultato. Meno lettere o un'altra parola?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nothing is suggested.</source>
   <translation>Nessun suggerimento.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Nothing to import</source>
   <translation>Nulla da importare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to redo</source>
   <translation>Nulla da ripristinare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to undo</source>
   <translation>Nulla da annullare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Nothing was added. {first}</source>
   <translation>Nulla è stato aggiunto. {first}</translation>
  </message>
  <message>
   <location filename="documents, none.decisions" />
   <location filename="documents, none.rulings" />
   <source>Nothing was decided.</source>
   <translation>Nulla è stato deciso.</translation>
  </message>
  <message>
   <location filename="documents, none.publications" />
   <source>Nothing was published yet.</source>
   <translation>Nulla è ancora stato pubblicato.</translation>
  </message>
  <message>
   <location filename="documents, none.passings" />
   <source>Nothing was read.</source>
   <translation>Nulla è stato letto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Nothing was typed yet.</source>
   <translation>Nulla è ancora stato digitato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Now</source>
   <translation>Ora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Number {n}</source>
   <translation>Numero {n}</translation>
  </message>
  <message>
   <location filename="documents, state.official" />
   <source>OFFICIAL</source>
   <translation>UFFICIALE</translation>
  </message>
  <message>
   <location filename="documents, state.corrected" />
   <source>OFFICIAL, CHANGED SINCE</source>
   <translation>UFFICIALE, POI MODIFICATO</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OK, status taken back</source>
   <translation>OK, stato revocato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>OTL of {bib}</source>
   <translation>OTL di {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OTL, out of time</source>
   <translation>OTL, fuori tempo massimo</translation>
  </message>
  <message>
   <location filename="documents, worry.overdue" />
   <source>OVERDUE</source>
   <translation>IN RITARDO</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Odd changes</source>
   <translation>Cambi anomali</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Oddities</source>
   <translation>Anomalie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Of each heat go on</source>
   <translation>Avanzano da ogni batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Of the variance</source>
   <translation>Della varianza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Off: nothing listens.</source>
   <translation>Spento: nulla è in ascolto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Offence</source>
   <translation>Infrazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Older passing</source>
   <translation>Passaggio precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>On</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>On another course</source>
   <translation>Su un altro percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>On battery {n} %</source>
   <translation>A batteria {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>On phones…</source>
   <translation>Sui telefoni…</translation>
  </message>
  <message>
   <location filename="documents, balance.on_course" />
   <source>On the course</source>
   <translation>Sul percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>On the line</source>
   <translation>Sulla linea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>On the watch</source>
   <translation>Sull'orologio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>One by one</source>
   <translation>Uno a uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb</source>
   <translation>Una salita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb, with a time half way</source>
   <translation>Una salita, con un tempo a metà</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>One climb, with a time half way; in tenths</source>
   <translation>Una salita, con un tempo a metà; in decimi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each category of the start list</source>
   <translation>Uno per ogni categoria dell'ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each course</source>
   <translation>Uno per ogni percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>One moment…</source>
   <translation>Un momento…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>One round, one by one</source>
   <translation>Un turno, uno a uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Only for this course</source>
   <translation>Solo per questo percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Only the ends of laps must be read</source>
   <translation>Va letta solo la fine dei giri</translation>
  </message>
  <message>
   <location filename="documents, alert.spare-gate" />
   <source>Only the spare gate saw {who} at {where}: {time}. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>Solo la fotocellula di riserva ha visto {who} a {where}: {time}. Meno {mean} s, media di {n} vicini, è {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race</source>
   <translation>Apri una gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race…</source>
   <translation>Apri una gara…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Open a set-up</source>
   <translation>Apri una configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Open again</source>
   <translation>Riapri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Open race.toml…</source>
   <translation>Apri race.toml…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Open time at {point}</source>
   <translation>Tempo aperto a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Open times</source>
   <translation>Tempi aperti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Or drop its file here</source>
   <translation>O trascinare qui il file</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Order of the finish judge in {heat}</source>
   <translation>Ordine del giudice d'arrivo in {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Other doubts</source>
   <translation>Altri dubbi</translation>
  </message>
  <message>
   <location filename="documents, part.other" />
   <source>Other legs</source>
   <translation>Altri tratti</translation>
  </message>
  <message>
   <location filename="documents, balance.otl" />
   <location filename="documents, status.OTL" />
   <source>Out of time</source>
   <translation>Fuori tempo massimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Overall</source>
   <translation>Assoluta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Own start time</source>
   <translation>Ora di partenza propria</translation>
  </message>
  <message>
   <location filename="documents, state.proposed" />
   <source>PROPOSED</source>
   <translation>PROPOSTO</translation>
  </message>
  <message>
   <location filename="documents, sheet.page" />
   <source>Page {page} of {pages}</source>
   <translation>Pagina {page} di {pages}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>PageUp  PageDown</source>
   <translation>Pag↑  Pag↓</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages NOT WRITTEN</source>
   <translation>Pagine NON SCRITTE</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>Pages of the set-up</source>
   <translation>Pagine della configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages {moment}</source>
   <translation>Pagine {moment}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Paper</source>
   <translation>Carta</translation>
  </message>
  <message>
   <location filename="documents, column.passed" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Passed</source>
   <translation>Passati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Passed {n}</source>
   <translation>Passati {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Passed, no time  Enter</source>
   <translation>Passato, senza tempo  Invio</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-recorded" />
   <source>Passing</source>
   <translation>Passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of the typed bib; a time on the empty field</source>
   <translation>Passaggio del pettorale digitato; un tempo nel campo vuoto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passing of whoever is expected</source>
   <translation>Passaggio di chi è atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of whoever is expected first</source>
   <translation>Passaggio del primo atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Passing of {bib} {name} now</source>
   <translation>Passaggio di {bib} {name} ora</translation>
  </message>
  <message>
   <location filename="documents, report.passings" />
   <source>Passings</source>
   <translation>Passaggi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Passings and rulings go with it: Ctrl+R</source>
   <translation>Con passaggi e decisioni: Ctrl+R</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Passings from a file</source>
   <translation>Passaggi da file</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passings from a file…</source>
   <translation>Passaggi da file…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Paste</source>
   <translation>Incolla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Pause, Ctrl+Space</source>
   <translation>Pausa, Ctrl+Spazio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Penalties</source>
   <translation>Penalità</translation>
  </message>
  <message>
   <location filename="documents, report.decisions" />
   <source>Penalties and decisions</source>
   <translation>Penalità e decisioni</translation>
  </message>
  <message>
   <location filename="documents, column.penalty" />
   <location filename="documents, part.penalty" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty</source>
   <translation>Penalità</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty withdrawn</source>
   <translation>Penalità ritirata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Penalty; pressed again: DSQ</source>
   <translation>Penalità; premuto di nuovo: DSQ</translation>
  </message>
  <message>
   <location filename="documents, column.suggestions" />
   <source>Perhaps</source>
   <translation>Forse</translation>
  </message>
  <message>
   <location filename="documents, balance.checked_in" />
   <source>Persons checked in</source>
   <translation>Persone presenti al controllo</translation>
  </message>
  <message>
   <location filename="documents, balance.finished" />
   <source>Persons finished</source>
   <translation>Persone arrivate</translation>
  </message>
  <message>
   <location filename="documents, balance.persons" />
   <source>Persons on the course</source>
   <translation>Persone sul percorso</translation>
  </message>
  <message>
   <location filename="documents, balance.still_out" />
   <source>Persons still out</source>
   <translation>Persone ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture</source>
   <translation>Immagine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture of the chart</source>
   <translation>Immagine del grafico</translation>
  </message>
  <message>
   <location filename="documents, column.place" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Place</source>
   <translation>Posto</translation>
  </message>
  <message>
   <location filename="documents, kind.pinned" />
   <source>Place of a passing</source>
   <translation>Luogo di un passaggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Places</source>
   <translation>Posti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Places for two screens</source>
   <translation>Posti per due schermi</translation>
  </message>
  <message>
   <location filename="documents, summary.decided" />
   <source>Places that the changes decided</source>
   <translation>Posizioni decise dai cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Podium</source>
   <translation>Podio</translation>
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
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Point before (PageUp)</source>
   <translation>Punto precedente (Pag↑)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Point falls out</source>
   <translation>Il punto non conta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Points</source>
   <translation>Punti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Port</source>
   <translation>Porta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Port {port} cannot be used: {why}</source>
   <translation>La porta {port} non è utilizzabile: {why}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Positions</source>
   <translation>Posizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Post lists</source>
   <translation>Esponi le liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Post the lists first, or let {bib} go on in the stage before</source>
   <translation>Esporre prima le liste, o far proseguire {bib} nella fase precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Posted lists change only by your word (Ctrl+B)</source>
   <translation>Le liste esposte cambiano solo su comando (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print</source>
   <translation>Stampa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Print lists</source>
   <translation>Stampa liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print the card of keys…</source>
   <translation>Stampa la scheda dei tasti…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Print the card…</source>
   <translation>Stampa la scheda…</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed" />
   <source>Printed {moment}</source>
   <translation>Stampato {moment}</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed-of" />
   <source>Printed {moment}, records {mark}</source>
   <translation>Stampato {moment}, voci {mark}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Print…</source>
   <translation>Stampa…</translation>
  </message>
  <message>
   <location filename="documents, report.ceremony" />
   <source>Prize giving</source>
   <translation>Premiazione</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-made" />
   <source>Protest</source>
   <translation>Reclamo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protest ends in</source>
   <translation>Fine reclami tra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Protest {0} is entered</source>
   <translation>Il reclamo {0} è registrato</translation>
  </message>
  <message>
   <location filename="documents, title.protests" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protests</source>
   <translation>Reclami</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Protests that wait for the jury</source>
   <translation>Reclami in attesa della giuria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Protests within</source>
   <translation>Reclami entro</translation>
  </message>
  <message>
   <location filename="documents, kind.published" />
   <source>Publication</source>
   <translation>Pubblicazione</translation>
  </message>
  <message>
   <location filename="documents, report.publications" />
   <source>Publications and protests</source>
   <translation>Pubblicazioni e reclami</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Publish</source>
   <translation>Pubblica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish and protests</source>
   <translation>Pubblicazione e reclami</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish as unofficial</source>
   <translation>Pubblica come non ufficiale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Publish, protests, official…</source>
   <translation>Pubblicare, reclami, ufficiale…</translation>
  </message>
  <message>
   <location filename="documents, column.published" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Published</source>
   <translation>Pubblicato</translation>
  </message>
  <message>
   <location filename="documents, title.publications" />
   <source>Published lists</source>
   <translation>Liste pubblicate</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Pursuit</source>
   <translation>Inseguimento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Put away</source>
   <translation>Metti via</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Put in a time</source>
   <translation>Inserisci un tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Put in a time	Ins</source>
   <translation>Inserisci un tempo	Ins</translation>
  </message>
  <message>
   <location filename="documents, column.mark" />
   <source>Q</source>
   <translation>Q</translation>
  </message>
  <message>
   <location filename="documents, sheet.marks" />
   <source>Q: goes on by place, q: goes on by time, ?: to be decided</source>
   <translation>Q: avanza per posizione, q: avanza per tempo, ?: da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>QR code of the address</source>
   <translation>Codice QR dell'indirizzo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification</source>
   <translation>Qualificazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification and a final of six</source>
   <translation>Qualificazione e finale a sei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification and a final of six; women and men</source>
   <translation>Qualificazione e finale a sei; donne e uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 12, two heats, final</source>
   <translation>Qualificazione di 12, due batterie, finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 12, two heats, final; women and men</source>
   <translation>Qualificazione di 12, due batterie, finale; donne e uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final</source>
   <translation>Qualificazione di 18, 3 × 6, 2 × 6, finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final; placing finals for 19 to 36</source>
   <translation>Qualificazione di 18, 3 × 6, 2 × 6, finale; finali di piazzamento da 19 a 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 30, 5 × 6, 2 × 6, final; women and men</source>
   <translation>Qualificazione di 30, 5 × 6, 2 × 6, finale; donne e uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>Question about a clock</source>
   <translation>Domanda su un orologio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Quit</source>
   <translation>Esci</translation>
  </message>
  <message>
   <location filename="documents, sheet.replaced" />
   <source>R: the gate missed it; the time by hand less the mean difference of the ten around</source>
   <translation>R: la fotocellula l'ha perso; il tempo a mano meno la differenza media dei dieci vicini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Race</source>
   <translation>Gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Race and rec</source>
   <translation>Gara e rec</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Race time</source>
   <translation>Tempo di gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Race time without the changes</source>
   <translation>Tempo di gara senza i cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Race-day timing for ski mountaineering</source>
   <translation>Cronometraggio di gara per lo sci alpinismo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Races (*{suffix})</source>
   <translation>Gare (*{suffix})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Races (*{suffix});;All files (*)</source>
   <translation>Gare (*{suffix});;Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="documents, column.rank" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Rank</source>
   <translation>Pos.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in moving time</source>
   <translation>Posizione nel tempo in movimento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the changes</source>
   <translation>Posizione nei cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the result</source>
   <translation>Posizione nel risultato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ranks</source>
   <translation>Posizioni</translation>
  </message>
  <message>
   <location filename="documents, column.raw" />
   <source>Raw</source>
   <translation>Grezzo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Read it again</source>
   <translation>Leggi di nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Read it like this</source>
   <translation>Leggi così</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Reading {name}…</source>
   <translation>Lettura di {name}…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Ready: {name}</source>
   <translation>Pronto: {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Recall</source>
   <translation>Richiama</translation>
  </message>
  <message>
   <location filename="documents, column.received" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Received</source>
   <translation>Ricevuto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Recent races</source>
   <translation>Gare recenti</translation>
  </message>
  <message>
   <location filename="documents, column.record" />
   <source>Record</source>
   <translation>Voce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Redo {what}</source>
   <translation>Ripristina {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Redone: {what}</source>
   <translation>Ripristinato: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Rejected</source>
   <translation>Respinto</translation>
  </message>
  <message>
   <location filename="documents, format.relay" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Relay</source>
   <translation>Staffetta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Relay of three</source>
   <translation>Staffetta a tre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Remove all</source>
   <translation>Togli tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Remove course</source>
   <translation>Togli percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Remove gate</source>
   <translation>Togli fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Remove lap</source>
   <translation>Togli giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Remove this round</source>
   <translation>Togli questo turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Remove this {what}</source>
   <translation>Togli: {what}</translation>
  </message>
  <message>
   <location filename="documents, kind.replaced" />
   <source>Replaced time</source>
   <translation>Tempo sostitutivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Replaced: how</source>
   <translation>Sostituito: come</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Replaced: {time}</source>
   <translation>Sostituito: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Replaces the laps below</source>
   <translation>Sostituisce i giri sotto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Replaces the rounds of this course</source>
   <translation>Sostituisce i turni di questo percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Report</source>
   <translation>Rapporto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Report  Enter</source>
   <translation>Rapporto  Invio</translation>
  </message>
  <message>
   <location filename="documents, column.result" />
   <source>Result</source>
   <translation>Risultato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Result counts</source>
   <translation>Il risultato conta</translation>
  </message>
  <message>
   <location filename="documents, report.results" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Results</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Room on the disk that the race is on</source>
   <translation>Spazio sul disco della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Round {n}</source>
   <translation>Turno {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Rounds</source>
   <translation>Turni</translation>
  </message>
  <message>
   <location filename="documents, kind.ruling" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Ruling</source>
   <translation>Decisione</translation>
  </message>
  <message>
   <location filename="documents, report.rulings" />
   <source>Rulings</source>
   <translation>Decisioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Rulings from a file</source>
   <translation>Decisioni da file</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Rulings from a file…</source>
   <translation>Decisioni da file…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Run {run}</source>
   <translation>Prova {run}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Runs again</source>
   <translation>Corre di nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Save as race.toml…</source>
   <translation>Salva come race.toml…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Save the set-up</source>
   <translation>Salva la configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Saved</source>
   <translation>Salvato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Say what each column is</source>
   <translation>Indicare che cos'è ogni colonna</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search in the penalties</source>
   <translation>Cerca nelle penalità</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search in the start list</source>
   <translation>Cerca nell'ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search the help</source>
   <translation>Cerca nell'aiuto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search, or a code</source>
   <translation>Cercare, o un codice</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search: a word, or a key such as F12</source>
   <translation>Cercare: una parola, o un tasto come F12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Season ends in</source>
   <translation>Fine stagione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy</source>
   <translation>Seconda copia</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy NOT WRITTEN</source>
   <translation>Seconda copia NON SCRITTA</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy behind</source>
   <translation>Seconda copia in ritardo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Second copy of the race in…</source>
   <translation>Seconda copia della gara in…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Seconds to the start</source>
   <translation>Secondi alla partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Semifinals</source>
   <translation>Semifinali</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Serves	Ctrl+K</source>
   <translation>Vale per	Ctrl+K</translation>
  </message>
  <message>
   <location filename="documents, kind.set-up" />
   <source>Set-up</source>
   <translation>Configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up file</source>
   <translation>File di configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Set-up of the race…</source>
   <translation>Configurazione della gara…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up of {name}</source>
   <translation>Configurazione di {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Set-ups (*.toml)</source>
   <translation>Configurazioni (*.toml)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>Impostazioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Settings…</source>
   <translation>Impostazioni…</translation>
  </message>
  <message>
   <location filename="documents, column.sex" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Sex</source>
   <translation>Sesso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share</source>
   <translation>Quota</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share of the race time that went into the changes</source>
   <translation>Quota del tempo di gara passata nei cambi</translation>
  </message>
  <message>
   <location filename="documents, report.crew-sheet" />
   <source>Sheets for the crews</source>
   <translation>Fogli di postazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift earlier times {by}</source>
   <translation>Sposta i tempi precedenti di {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift later times {against}</source>
   <translation>Sposta i tempi successivi di {against}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Show everything again (Home)</source>
   <translation>Mostra di nuovo tutto (Home)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Show it</source>
   <translation>Mostralo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the doubt</source>
   <translation>Mostra il dubbio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the time</source>
   <translation>Mostra il tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Shows the lines as bytes in hexadecimal</source>
   <translation>Mostra le righe come byte esadecimali</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Size of text and controls</source>
   <translation>Dimensione di testo e comandi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Skimo Timer {version}. Every time is in {file}, nothing else needs to be kept.</source>
   <translation>Skimo Timer {version}. Ogni tempo è in {file}, non serve conservare altro.</translation>
  </message>
  <message>
   <location filename="documents, part.skins" />
   <source>Skins</source>
   <translation>Pelli</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Skins on, out</source>
   <translation>Pelli su, uscita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Skis on the pack in every lap</source>
   <translation>Sci sullo zaino a ogni giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Slot</source>
   <translation>Posto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Smaller</source>
   <translation>Più piccolo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Smaller type	Ctrl+-</source>
   <translation>Testo più piccolo	Ctrl+-</translation>
  </message>
  <message>
   <location filename="documents, sheet.snow" />
   <source>Snow</source>
   <translation>Neve</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Something went wrong inside the program: {error}. All times are on the disk; go on.</source>
   <translation>Errore interno del programma: {error}. Tutti i tempi sono sul disco; proseguire.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Sounds</source>
   <translation>Suoni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Space, Enter</source>
   <translation>Spazio, Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Speed</source>
   <translation>Velocità</translation>
  </message>
  <message>
   <location filename="documents, report.splits" />
   <source>Split times</source>
   <translation>Tempi intermedi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Spread</source>
   <translation>Distribuisci</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Spread over the heats</source>
   <translation>Distribuisci nelle batterie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spread the starts</source>
   <translation>Distribuisci le partenze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spreading needs the first start, such as 100000, and an interval, such as 6min</source>
   <translation>Per distribuire servono la prima partenza, p. es. 100000, e un intervallo, p. es. 6min</translation>
  </message>
  <message>
   <location filename="documents, format.sprint" />
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, Games</source>
   <translation>Sprint, Giochi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, World Cup</source>
   <translation>Sprint, Coppa del Mondo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, short</source>
   <translation>Sprint, corto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, two heats</source>
   <translation>Sprint, due batterie</translation>
  </message>
  <message>
   <location filename="documents, column.stage" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Stage</source>
   <translation>Fase</translation>
  </message>
  <message>
   <location filename="documents, report.stages" />
   <source>Stages</source>
   <translation>Fasi</translation>
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
   <translation>Partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Start and finish only</source>
   <translation>Solo partenza e arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Start by radio</source>
   <translation>Partenza via radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Start group</source>
   <translation>Gruppo di partenza</translation>
  </message>
  <message>
   <location filename="documents, report.start-list" />
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Start list</source>
   <translation>Ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start list and late entries…</source>
   <translation>Ordine di partenza e iscrizioni tardive…</translation>
  </message>
  <message>
   <location filename="documents, kind.list-posted" />
   <source>Start lists of a stage</source>
   <translation>Ordini di partenza di una fase</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start now</source>
   <translation>Via ora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start of</source>
   <translation>Partenza di</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Start of {heat}</source>
   <translation>Partenza di {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start of {name} at</source>
   <translation>Partenza di {name} alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start the next group now</source>
   <translation>Via ora al prossimo gruppo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start time</source>
   <translation>Ora di partenza</translation>
  </message>
  <message>
   <location filename="documents, balance.not_started" />
   <source>Start to come</source>
   <translation>Partenza da dare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Start {group}  Ctrl+Enter</source>
   <translation>Via a {group}  Ctrl+Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start {name} now</source>
   <translation>Via ora a {name}</translation>
  </message>
  <message>
   <location filename="documents, sheet.start-at" />
   <source>Start {time}</source>
   <translation>Partenza {time}</translation>
  </message>
  <message>
   <location filename="documents, balance.started" />
   <source>Started</source>
   <translation>Partiti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Started with</source>
   <translation>Partito con</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Started with group</source>
   <translation>Partito con il gruppo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starter: count and next bib…</source>
   <translation>Starter: conteggio e prossimo pettorale…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Starts</source>
   <translation>Partenze</translation>
  </message>
  <message>
   <location filename="documents, column.starts-at" />
   <source>Starts at</source>
   <translation>Parte alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Starts at {time}</source>
   <translation>Parte alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Starts in</source>
   <translation>Parte tra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starts: at a time, corrected, taken back…</source>
   <translation>Partenze: a un'ora, corrette, revocate…</translation>
  </message>
  <message>
   <location filename="documents, column.state" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="documents, column.status" />
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="documents, report.still-out" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out</source>
   <translation>Ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Still out on the mountain</source>
   <translation>Ancora in gara in montagna</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out {n}</source>
   <translation>Ancora in gara {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Still out: where everybody is…</source>
   <translation>Ancora in gara: dove sono tutti…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop the second copy</source>
   <translation>Ferma la seconda copia</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop writing pages of results</source>
   <translation>Ferma la scrittura delle pagine dei risultati</translation>
  </message>
  <message>
   <location filename="documents, column.stopped" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Stopped</source>
   <translation>Fermato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Stopped  Ctrl+Shift+X</source>
   <translation>Fermato  Ctrl+Maiusc+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Stopped here  *</source>
   <translation>Fermato qui  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Stopped {n}</source>
   <translation>Fermati {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Subtracted</source>
   <translation>Sottratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Such as 30s, 2min per item, or DSQ. Empty: as usual.</source>
   <translation>P. es. 30s, 2min per pezzo, o DSQ. Vuoto: come di consueto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap Enter and first key</source>
   <translation>Scambia Invio e primo tasto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap Enter and first key	←</source>
   <translation>Scambia Invio e primo tasto	←</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap bibs with the row above</source>
   <translation>Scambia i pettorali con la riga sopra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap bibs with the row above	-</source>
   <translation>Scambia i pettorali con la riga sopra	-</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
   <translation>Tabelle (*.csv *.xlsx *.txt);;Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Tables ({tables})</source>
   <translation>Tabelle ({tables})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Take back</source>
   <translation>Revoca</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Take {board} out of the window, or back</source>
   <translation>Stacca {board} dalla finestra, o riportalo dentro</translation>
  </message>
  <message>
   <location filename="documents, kind.reverted" />
   <source>Taken back</source>
   <translation>Revocato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Taken off the result, for helping somebody or for being held up. It needs a reason.</source>
   <translation>Tolto dal risultato, per aver aiutato qualcuno o per essere stato ostacolato. Serve un motivo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Takes at least</source>
   <translation>Dura almeno</translation>
  </message>
  <message>
   <location filename="documents, format.team" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Team</source>
   <translation>Squadra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of three</source>
   <translation>Squadre di tre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of two</source>
   <translation>Squadre di due</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Tenths</source>
   <translation>Decimi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>That passing is void; Del brings it back.</source>
   <translation>Quel passaggio è annullato; Canc lo ripristina.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>The alarm is quiet; the device is still lost.</source>
   <translation>L'allarme tace; il dispositivo è ancora scollegato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>The changes explain {changes} of the variance of {count} results; the rest: {others}.</source>
   <translation>I cambi spiegano {changes} della varianza di {count} risultati; il resto: {others}.</translation>
  </message>
  <message>
   <location filename="documents, summary.share" />
   <source>The changes explain {share} of the variance of {count} results.</source>
   <translation>I cambi spiegano {share} della varianza di {count} risultati.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>The chart begins with the first passing.</source>
   <translation>Il grafico inizia con il primo passaggio.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The clock of the computer was set in the middle of the race. Race time goes on steadily.</source>
   <translation>L'orologio del computer è stato regolato durante la gara. Il tempo di gara prosegue regolare.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} ahead of this computer.</source>
   <translation>L'orologio di {source} è avanti di {amount} rispetto a questo computer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} behind this computer.</source>
   <translation>L'orologio di {source} è indietro di {amount} rispetto a questo computer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} ahead at {at}.</source>
   <translation>L'orologio di {source} è stato spostato avanti di {amount} alle {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} back at {at}.</source>
   <translation>L'orologio di {source} è stato spostato indietro di {amount} alle {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was right before it was set</source>
   <translation>L'orologio era giusto prima della regolazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was wrong before it was set, and is right since</source>
   <translation>L'orologio era sbagliato prima della regolazione, ora è giusto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>The course</source>
   <translation>Il percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The course has no changes.</source>
   <translation>Il percorso non ha cambi.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The course of {bib} does not come to {point} in lap {lap}.</source>
   <translation>Il percorso di {bib} non tocca {point} nel giro {lap}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The field as it would be ranked</source>
   <translation>Il gruppo come sarebbe classificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>The field's median</source>
   <translation>La mediana del gruppo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>The file that is there will be replaced.</source>
   <translation>Il file esistente sarà sostituito.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The finish judge's order, from the front; Enter decides</source>
   <translation>L'ordine del giudice d'arrivo, dal primo; Invio decide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is an athlete</source>
   <translation>La prima riga è un atleta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is headers</source>
   <translation>La prima riga è l'intestazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>The first time here? A tour in five steps  T</source>
   <translation>Prima volta qui? Una visita in cinque passi  T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} go on</source>
   <translation>I primi {places} avanzano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat and the {times} fastest of the others go on</source>
   <translation>Avanzano i primi {places} di ogni batteria e i {times} più veloci degli altri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat go on</source>
   <translation>Avanzano i primi {places} di ogni batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>The gap leg by leg</source>
   <translation>Il distacco tratto per tratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The gate</source>
   <translation>La fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The gate at the start says {time} for {who}: take it?   +  yes · Esc  no</source>
   <translation>La fotocellula di partenza dà {time} per {who}: accettare?   +  sì · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>The gate has the time of this passing.</source>
   <translation>La fotocellula ha il tempo di questo passaggio.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-missed" />
   <source>The gate missed {who} at {where}: {time} by hand. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>La fotocellula ha perso {who} a {where}: {time} a mano. Meno {mean} s, media di {n} vicini, è {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The gun is taken back; the next start counts</source>
   <translation>Il via è revocato; conta la prossima partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The heat starts now</source>
   <translation>La batteria parte ora</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-time" />
   <source>The impulse {time} of {who} at {where} may as well be another's.</source>
   <translation>L'impulso {time} di {who} a {where} potrebbe essere di un altro.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>The last bib again</source>
   <translation>Di nuovo l'ultimo pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>The last change</source>
   <translation>L'ultimo cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>The last line that both have crossed, before both have a result</source>
   <translation>L'ultima linea superata da entrambi, prima che entrambi abbiano un risultato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts</source>
   <translation>Conta il tempo dell'ultimo componente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts; any size can be set</source>
   <translation>Conta il tempo dell'ultimo componente; numero di componenti a scelta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The last step is taken back.</source>
   <translation>L'ultimo passo è revocato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>The letters of the text</source>
   <translation>Le lettere del testo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The lists are posted</source>
   <translation>Le liste sono esposte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>The lists follow the plan again</source>
   <translation>Le liste seguono di nuovo il piano</translation>
  </message>
  <message>
   <location filename="documents, none.decoded" />
   <source>The log is empty.</source>
   <translation>Il registro è vuoto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The open time {time} fits: make it {bib}?</source>
   <translation>Il tempo aperto {time} corrisponde: assegnarlo a {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>The other bib</source>
   <translation>L'altro pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>The other time is kept too</source>
   <translation>Si conserva anche l'altro tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>The pages of results are not written: {0}</source>
   <translation>Le pagine dei risultati non vengono scritte: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The ports of this computer</source>
   <translation>Le porte di questo computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>The posted lists of {stage} stay as they are: decide</source>
   <translation>Le liste esposte di {stage} restano come sono: decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The power of this computer</source>
   <translation>L'alimentazione di questo computer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>The race file is written again; nothing was lost.</source>
   <translation>Il file di gara viene di nuovo scritto; nulla è andato perso.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race goes on</source>
   <translation>La gara prosegue</translation>
  </message>
  <message>
   <location filename="documents, report.transition-summary" />
   <source>The race in its changes</source>
   <translation>La gara nei cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race is over</source>
   <translation>La gara è finita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it is</source>
   <translation>Il risultato com'è</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it would be</source>
   <translation>Il risultato come sarebbe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>The rounds</source>
   <translation>I turni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>The same, and who stops early is out</source>
   <translation>Lo stesso, e chi si ferma prima è fuori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>The settings cannot be saved: {0}</source>
   <translation>Impossibile salvare le impostazioni: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The spare gate (B)</source>
   <translation>La fotocellula di riserva (B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The start gate</source>
   <translation>La fotocellula di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>The start is given now (Ctrl+Enter)</source>
   <translation>Il via è dato ora (Ctrl+Invio)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The strips begin with the first change.</source>
   <translation>Le strisce iniziano con il primo cambio.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>The table as a file</source>
   <translation>La tabella come file</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>The true start of a group or a heat; everybody in it is timed anew.</source>
   <translation>La vera partenza di un gruppo o di una batteria; tutti i tempi sono ricalcolati.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-drift" />
   <source>The two gates at {where} differ by {now} s now and by {before} s at first: a clock runs away.</source>
   <translation>Le due fotocellule a {where} differiscono di {now} s ora e di {before} s all'inizio: un orologio deriva.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>The watch showed</source>
   <translation>L'orologio segnava</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The {times} fastest go on</source>
   <translation>Avanzano i {times} più veloci</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Then</source>
   <translation>Poi</translation>
  </message>
  <message>
   <location filename="documents, none.transitions" />
   <source>There are no changes to compare.</source>
   <translation>Non ci sono cambi da confrontare.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-summary" />
   <source>There are no changes to tell of.</source>
   <translation>Non ci sono cambi da riportare.</translation>
  </message>
  <message>
   <location filename="documents, none.gap-split" />
   <source>There are no gaps to compare.</source>
   <translation>Non ci sono distacchi da confrontare.</translation>
  </message>
  <message>
   <location filename="documents, none.log" />
   <source>There are no records.</source>
   <translation>Non ci sono voci.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>There is no folder {0}</source>
   <translation>La cartella {0} non esiste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is no other passing to swap bibs with.</source>
   <translation>Non c'è un altro passaggio con cui scambiare il pettorale.</translation>
  </message>
  <message>
   <location filename="documents, none.protests" />
   <source>There is no protest.</source>
   <translation>Non ci sono reclami.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>There is no table in the clipboard: copy the cells first</source>
   <translation>Nessuna tabella negli appunti: copiare prima le celle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is nothing to bring back.</source>
   <translation>Nulla da riportare.</translation>
  </message>
  <message>
   <location filename="documents, none.alerts" />
   <source>There is nothing to decide.</source>
   <translation>Nulla da decidere.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>There is only one screen. Each board can be taken out of the window by itself.</source>
   <translation>C'è un solo schermo. Ogni quadro può essere staccato dalla finestra.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They come from</source>
   <translation>Provengono da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They start</source>
   <translation>Partono</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>They started with this group, whatever the start list says.</source>
   <translation>Sono partiti con questo gruppo, qualunque cosa dica l'ordine di partenza.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>This is printed in the head of every list. What is empty is left out.</source>
   <translation>È stampato nell'intestazione di ogni lista. Ciò che è vuoto viene omesso.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>This key as it came</source>
   <translation>Questo tasto com'è arrivato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>This list was not published yet.</source>
   <translation>Questa lista non è ancora stata pubblicata.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has no time that could be split.</source>
   <translation>Questo passaggio non ha tempi da dividere.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has only one time.</source>
   <translation>Questo passaggio ha un solo tempo.</translation>
  </message>
  <message>
   <location filename="documents, none.gates" />
   <source>This race has no gates.</source>
   <translation>Questa gara non ha fotocellule.</translation>
  </message>
  <message>
   <location filename="documents, none.bracket" />
   <location filename="documents, none.stages" />
   <source>This race has no stages.</source>
   <translation>Questa gara non ha fasi.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>This race is not of today: times are taken as on the day of the race.</source>
   <translation>Questa gara non è di oggi: i tempi valgono come nel giorno della gara.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>This time waits for a bib: give it one first.</source>
   <translation>Questo tempo attende un pettorale: assegnarlo prima.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Three quarters of the field are faster</source>
   <translation>Tre quarti del gruppo sono più veloci</translation>
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
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Time credit</source>
   <translation>Abbuono di tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Time for the laps</source>
   <translation>Tempo per i giri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Time limit moved</source>
   <translation>Cancello orario spostato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Time limits</source>
   <translation>Cancelli orari</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Time lost in the changes against moving time</source>
   <translation>Tempo perso nei cambi rispetto al tempo in movimento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Time of day</source>
   <translation>Ora del giorno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Time of the change</source>
   <translation>Tempo del cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Timed laps</source>
   <translation>Giri cronometrati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Times are printed in</source>
   <translation>Tempi stampati in</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Times without an athlete</source>
   <translation>Tempi senza atleta</translation>
  </message>
  <message>
   <location filename="documents, sheet.timing" />
   <source>Timing</source>
   <translation>Cronometraggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Timing point</source>
   <translation>Punto di cronometraggio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Timing point before</source>
   <translation>Punto di cronometraggio precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>To and fro over the heats, by bib</source>
   <translation>A serpentina nelle batterie, per pettorale</translation>
  </message>
  <message>
   <location filename="documents, column.to-best" />
   <source>To best</source>
   <translation>Dal migliore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/models/alerts.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>To decide</source>
   <translation>Da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>To do</source>
   <translation>Da fare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>To do, what weighs most first</source>
   <translation>Da fare, prima ciò che pesa di più</translation>
  </message>
  <message>
   <location filename="documents, column.to-median" />
   <source>To median</source>
   <translation>Dalla mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>To paste into a mail or a spreadsheet</source>
   <translation>Da incollare in una mail o in un foglio di calcolo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>To the top within two hours</source>
   <translation>In cima entro due ore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Together</source>
   <translation>Insieme</translation>
  </message>
  <message>
   <location filename="documents, column.told-at" />
   <source>Told at</source>
   <translation>Comunicato alle</translation>
  </message>
  <message>
   <location filename="documents, column.told-by" />
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Told by</source>
   <translation>Comunicato da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, in</source>
   <translation>Cima, entrata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, out</source>
   <translation>Cima, uscita</translation>
  </message>
  <message>
   <location filename="documents, column.total" />
   <source>Total</source>
   <translation>Totale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Tour</source>
   <translation>Visita guidata</translation>
  </message>
  <message>
   <location filename="documents, report.transition-cards" />
   <source>Transition cards</source>
   <translation>Schede dei cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Transition review…</source>
   <translation>Analisi dei cambi…</translation>
  </message>
  <message>
   <location filename="documents, report.transitions" />
   <source>Transitions</source>
   <translation>Cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>True time</source>
   <translation>Tempo vero</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Try again</source>
   <translation>Riprova</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn off</source>
   <translation>Spegni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn on</source>
   <translation>Accendi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Two at once</source>
   <translation>Due insieme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Two at once: the time again	/</source>
   <translation>Due insieme: di nuovo il tempo	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Two at once: this time again	/</source>
   <translation>Due insieme: di nuovo questo tempo	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Two columns are {what}; only one can be</source>
   <translation>Due colonne sono {what}; può esserlo solo una</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Two courses on the same points, each with its own start</source>
   <translation>Due percorsi sugli stessi punti, ognuno con la propria partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Two heats and a final; no qualification</source>
   <translation>Due batterie e una finale; senza qualificazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Two who wear each other's bib: every passing follows. A lost bib: another number is this athlete's too.</source>
   <translation>Due con il pettorale dell'altro: segue ogni passaggio. Pettorale perso: anche un altro numero è di questo atleta.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Type 25 and Enter: that bib passed just now, at this point.</source>
   <translation>Digitare 25 e Invio: quel pettorale è passato ora, a questo punto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Type a bib first.</source>
   <translation>Digitare prima un pettorale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Type a bib, or choose a row with the arrows.</source>
   <translation>Digitare un pettorale, o scegliere una riga con le frecce.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Type the bib first, then *.</source>
   <translation>Digitare prima il pettorale, poi *.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Type the bib that does not start, then −.</source>
   <translation>Digitare il pettorale che non parte, poi −.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>U18 men</source>
   <translation>U18 maschile</translation>
  </message>
  <message>
   <location filename="documents, state.unofficial" />
   <source>UNOFFICIAL</source>
   <translation>NON UFFICIALE</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Undo {what}</source>
   <translation>Annulla {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Undone: {what}</source>
   <translation>Annullato: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Uneven: {sizes}</source>
   <translation>Disuguali: {sizes}</translation>
  </message>
  <message>
   <location filename="documents, balance.unexplained" />
   <source>Unexplained</source>
   <translation>Non spiegato</translation>
  </message>
  <message>
   <location filename="documents, column.unseen" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Unseen</source>
   <translation>Non visto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Up · changes · down</source>
   <translation>Salita · cambi · discesa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Upheld</source>
   <translation>Accolto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Uphill only</source>
   <translation>Solo salita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Use its clock {by}</source>
   <translation>Usa il suo orologio {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Use these gates</source>
   <translation>Usa queste fotocellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Usual</source>
   <translation>Consueto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Usual ({speed})</source>
   <translation>Consueta ({speed})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <source>Usual columns</source>
   <translation>Colonne consuete</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Usual size</source>
   <translation>Dimensione consueta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Venue</source>
   <translation>Località</translation>
  </message>
  <message>
   <location filename="documents, column.version" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Version</source>
   <translation>Versione</translation>
  </message>
  <message>
   <location filename="documents, sheet.version" />
   <source>Version {number}, published {moment}, {digest}</source>
   <translation>Versione {number}, pubblicata {moment}, {digest}</translation>
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
   <translation>Vista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Void	Del</source>
   <translation>Annullato	Canc</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Void · Del brings it back · Esc leaves</source>
   <translation>Annullato · Canc lo ripristina · Esc esce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/open_times.py" />
   <source>Waits</source>
   <translation>Attende</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Waits for {stage}</source>
   <translation>Attende {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Was</source>
   <translation>Era</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Was there: confirm a point</source>
   <translation>Era lì: conferma un punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Watched from</source>
   <translation>Osservato da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Wears another bib</source>
   <translation>Porta un altro pettorale</translation>
  </message>
  <message>
   <location filename="documents, sheet.weather" />
   <source>Weather</source>
   <translation>Meteo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Western letters (é è ñ)</source>
   <translation>Lettere occidentali (é è ñ)</translation>
  </message>
  <message>
   <location filename="documents, column.what" />
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>What about</source>
   <translation>Su che cosa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>What becomes of it</source>
   <translation>Che cosa ne segue</translation>
  </message>
  <message>
   <location filename="documents, column.changed" />
   <source>What changed</source>
   <translation>Che cosa è cambiato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What column {name} is</source>
   <translation>Che cos'è la colonna {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>What counts</source>
   <translation>Che cosa conta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>What happened</source>
   <translation>Che cosa è successo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>What if</source>
   <translation>E se</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>What is final</source>
   <translation>Che cosa è definitivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>What is odd</source>
   <translation>Che cosa è anomalo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>What is ranked</source>
   <translation>Che cosa si classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>What it costs in this race</source>
   <translation>Quanto costa in questa gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>What it is</source>
   <translation>Che cos'è</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>What it is called</source>
   <translation>Come si chiama</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What stands there</source>
   <translation>Che cosa c'è scritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>What the best in the world need, where it is known</source>
   <translation>Quanto serve ai migliori del mondo, se noto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>What the change would do</source>
   <translation>Che cosa farebbe la modifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>What the chart shows</source>
   <translation>Che cosa mostra il grafico</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What the first row is</source>
   <translation>Che cos'è la prima riga</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>What the gate sends appears here.</source>
   <translation>Ciò che la fotocellula invia appare qui.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What was expected</source>
   <translation>Che cosa era atteso</translation>
  </message>
  <message>
   <location filename="documents, summary.hypothetical" />
   <source>What would be is hypothetical: the field's median in every change, nobody else changed.</source>
   <translation>Il risultato è ipotetico: la mediana del gruppo in ogni cambio, nessun altro modificato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <location filename="documents, column.where" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where</source>
   <translation>Dove</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Where everybody is</source>
   <translation>Dove sono tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Where nobody stands all the time a reading may be missing without an alert. The points and their names are those of the courses.</source>
   <translation>Dove nessuno sta sempre, una lettura può mancare senza avviso. I punti e i loro nomi sono quelli dei percorsi.</translation>
  </message>
  <message>
   <location filename="documents, report.gap-split" />
   <source>Where the gaps came from</source>
   <translation>Da dove vengono i distacchi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where to</source>
   <translation>Verso dove</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Which change</source>
   <translation>Quale cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Which letters?</source>
   <translation>Quali lettere?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>Who</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Who comes next</source>
   <translation>Chi è il prossimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Who crosses the line first has won</source>
   <translation>Vince chi taglia per primo il traguardo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Who is past keeps the whole course; everybody else runs the short one. If the results compare, one list ranks both, more laps first; if not, the short course has lists of its own.</source>
   <translation>Chi è già passato mantiene il percorso intero; tutti gli altri fanno quello corto. Se i risultati sono confrontabili, una lista classifica entrambi, prima chi ha più giri; altrimenti il percorso corto ha liste proprie.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Who is shown</source>
   <translation>Chi è mostrato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Who is still out</source>
   <translation>Chi è ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Who is still out (Ctrl+U)</source>
   <translation>Chi è ancora in gara (Ctrl+U)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests</source>
   <translation>Chi reclama</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests, and about what?</source>
   <translation>Chi reclama, e per che cosa?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Who runs which lap</source>
   <translation>Chi corre quale giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Whoever is in several is called up</source>
   <translation>Chi è in più d'uno è chiamato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Whoever is in the same network and has this address sees the leaderboards, the last passings and who comes next, and can change nothing.</source>
   <translation>Chi è nella stessa rete e ha questo indirizzo vede le classifiche in tempo reale, gli ultimi passaggi e chi è il prossimo, e non può modificare nulla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Whole race</source>
   <translation>Gara intera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Whole seconds</source>
   <translation>Secondi interi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Whose names are shown</source>
   <translation>Di chi si mostrano i nomi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Whose sheet</source>
   <translation>Foglio di chi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>With the course {name}</source>
   <translation>Con il percorso {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Without a result: is the race over?</source>
   <translation>Senza risultato: la gara è finita?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Without an impulse</source>
   <translation>Senza impulso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Without any, these are ranked: {names}.</source>
   <translation>Senza indicazioni, si classificano: {names}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Woman, man, woman, man: two laps each</source>
   <translation>Donna, uomo, donna, uomo: due giri ciascuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Women</source>
   <translation>Donne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Women and men</source>
   <translation>Donne e uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup, with a placing final for 31 to 36</source>
   <translation>Coppa del Mondo, con finale di piazzamento da 31 a 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup: qualification of 30, 5 × 6, 2 × 6, final</source>
   <translation>Coppa del Mondo: qualificazione di 30, 5 × 6, 2 × 6, finale</translation>
  </message>
  <message>
   <location filename="documents, column.worry" />
   <source>Worry</source>
   <translation>Problema</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Would be</source>
   <translation>Sarebbe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write</source>
   <translation>Scrivi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Write file</source>
   <translation>Scrivi file</translation>
  </message>
  <message>
   <location filename="documents, sheet.crew" />
   <source>Write the time of day to the second. A bib without a time still counts as seen: tick it.</source>
   <translation>Scrivere l'ora del giorno al secondo. Un pettorale senza tempo vale comunque come visto: spuntarlo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write {count} passings</source>
   <translation>Scrivi {count} passaggi</translation>
  </message>
  <message>
   <location filename="documents, column.written" />
   <source>Written (UTC)</source>
   <translation>Scritto (UTC)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/race/panels.py" />
   <source>Written: {0}</source>
   <translation>Scritto: {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Written: {path}</source>
   <translation>Scritto: {path}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Year or date of birth</source>
   <translation>Anno o data di nascita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib</source>
   <translation>un pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>a bib and Enter</source>
   <translation>un pettorale e Invio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>a bib and a heat, as in 43 {heat}, or a heat and its start</source>
   <translation>un pettorale e una batteria, come 43 {heat}, o una batteria e la sua partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib is taken</source>
   <translation>un pettorale è già assegnato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib that is not entered</source>
   <translation>un pettorale non iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>a bib that nobody else has</source>
   <translation>un pettorale che nessun altro ha</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib without blanks, of at most {most} signs</source>
   <translation>un pettorale senza spazi, di al massimo {most} caratteri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code for the point, such as T1I</source>
   <translation>un codice per il punto, come T1I</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code is one word, such as T1I; what it stands for goes into the name</source>
   <translation>un codice è una sola parola, come T1I; il suo significato va nel nome</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>a course with a limit; this race has none</source>
   <translation>un percorso con cancello orario; questa gara non ne ha</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a date such as 2027-01-14 or 14.1.2027</source>
   <translation>una data come 2027-01-14 o 14.1.2027</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a device is lost</source>
   <translation>un dispositivo è scollegato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a duration such as 1:30:00</source>
   <translation>una durata come 1:30:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>a file for the race</source>
   <translation>un file per la gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a gate's clock was set: the first answer</source>
   <translation>orologio di una fotocellula regolato: la prima risposta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a heat</source>
   <translation>una batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a lap has two points at least</source>
   <translation>un giro ha almeno due punti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a name for the course</source>
   <translation>un nome per il percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>a name for the gate, such as Finish gate</source>
   <translation>un nome per la fotocellula, come Fotocellula arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the heat, such as A</source>
   <translation>un nome per la batteria, come A</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the round</source>
   <translation>un nome per il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a name for the {what}</source>
   <translation>un nome per: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name that no course has</source>
   <translation>un nome che nessun percorso ha</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name without a slash</source>
   <translation>un nome senza barra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>a race without a set-up</source>
   <translation>una gara senza configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>a set-up without faults, to look up names in</source>
   <translation>una configurazione senza errori, per cercarvi i nomi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a start</source>
   <translation>una partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>a tie decides</source>
   <translation>una parità decide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a time now, in every window; what is typed stays</source>
   <translation>un tempo ora, in ogni finestra; ciò che è digitato resta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a time of day such as 185000 or 18:50:00</source>
   <translation>un'ora del giorno come 185000 o 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a time without a bib</source>
   <translation>un tempo senza pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>a year from {first} to {last}</source>
   <translation>un anno da {first} a {last}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>a year of birth with four digits</source>
   <translation>un anno di nascita a quattro cifre</translation>
  </message>
  <message>
   <location filename="documents, ruling.advance" />
   <source>advances</source>
   <translation>avanza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>after finish</source>
   <translation>dopo l'arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>after {place}</source>
   <translation>dopo {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>again: the whole help · away</source>
   <translation>di nuovo: l'aiuto intero · via</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>agrees</source>
   <translation>concorda</translation>
  </message>
  <message>
   <location filename="documents, ruling.ahead-of" />
   <source>ahead of</source>
   <translation>davanti a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>all</source>
   <translation>tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>all day</source>
   <translation>tutto il giorno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>also DNF</source>
   <translation>anche DNF</translation>
  </message>
  <message>
   <location filename="documents, ruling.alias" />
   <source>also wears</source>
   <translation>porta anche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>among all</source>
   <translation>tra tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>an earlier round of its course</source>
   <translation>un turno precedente del suo percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>an open time</source>
   <translation>un tempo aperto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>and the fastest</source>
   <translation>e i più veloci</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/asks.py" />
   <source>and {count} more</source>
   <translation>e altri {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>another course, which is ranked by itself</source>
   <translation>un altro percorso, con classifica propria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>another impulse of the gate for it, or none</source>
   <translation>un altro impulso della fotocellula, o nessuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>as they come on</source>
   <translation>man mano che arrivano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>as usual</source>
   <translation>come di consueto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>asked about a limit: stopped · let through</source>
   <translation>chiesto per un cancello orario: fermato · lasciato passare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>at the gate {off} s</source>
   <translation>alla fotocellula {off} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athlete</source>
   <translation>atleta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athletes</source>
   <translation>atleti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>band: half of the field · stroke: median</source>
   <translation>fascia: metà del gruppo · tratto: mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>before start</source>
   <translation>prima della partenza</translation>
  </message>
  <message>
   <location filename="documents, summary.made" />
   <source>behind {ahead}; {lost} of it in the changes</source>
   <translation>dietro a {ahead}; {lost} di cui nei cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best change of the day: {time}</source>
   <translation>miglior cambio del giorno: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb of the day: {time}</source>
   <translation>migliore salita di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb on foot of the day: {time}</source>
   <translation>migliore salita a piedi di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best descent of the day: {time}</source>
   <translation>migliore discesa di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best leg of the day: {time}</source>
   <translation>miglior tratto di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>bib</source>
   <translation>pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>bib for the oldest open time, or the chosen</source>
   <translation>pettorale per il tempo aperto più vecchio, o per quello scelto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {before} → {bib} at {point}</source>
   <translation>pettorale {before} → {bib} a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {bib} for an open time at {point}</source>
   <translation>pettorale {bib} per un tempo aperto a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bib {bib} is in the heat {value} already</source>
   <translation>il pettorale {bib} è già nella batteria {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {value} is {bib}</source>
   <translation>il pettorale {value} è {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>bib, and as much of the time as changed</source>
   <translation>pettorale, e del tempo solo quanto è cambiato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs here too: another heat names its own</source>
   <translation>pettorali anche qui: un’altra batteria nomina i suoi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs with blanks between them; {bib} is none</source>
   <translation>pettorali separati da spazi; {bib} non lo è</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by place</source>
   <translation>per posizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio</source>
   <translation>via radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio, {who}</source>
   <translation>via radio, {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by time</source>
   <translation>per tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>can come later</source>
   <translation>può seguire più tardi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>change</source>
   <translation>cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>change areas</source>
   <translation>zone cambio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>change the running race</source>
   <translation>cambiare la gara in corso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>changes</source>
   <translation>cambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>changes {time} ({rank}), lost {lost}</source>
   <translation>cambi {time} ({rank}), persi {lost}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>channel</source>
   <translation>canale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart · heats in a race of stages</source>
   <translation>grafico · batterie in una gara a turni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart: gaps, positions, each change</source>
   <translation>grafico: distacchi, posizioni, ogni cambio</translation>
  </message>
  <message>
   <location filename="documents, ruling.checked-in" />
   <location filename="documents, where.checked-in" />
   <source>checked in</source>
   <translation>presente al controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>checked in {time}</source>
   <translation>presente al controllo {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>choose a passing; type another bib · Esc leaves</source>
   <translation>scegliere un passaggio; digitare un altro pettorale · Esc esce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chosen passing void, or back</source>
   <translation>annullare il passaggio scelto, o ripristinarlo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>claimed twice</source>
   <translation>rivendicato due volte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>classification</source>
   <translation>classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>clipboard</source>
   <translation>appunti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset}</source>
   <translation>orologio di {source} {offset}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset} from {since} on</source>
   <translation>orologio di {source} {offset} da {since} in poi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>closed {time}</source>
   <translation>chiuso {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>closing the race</source>
   <translation>chiudere la gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>code, or +0:30</source>
   <translation>codice, o +0:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>compare: one list</source>
   <translation>confrontare: una sola lista</translation>
  </message>
  <message>
   <location filename="documents, ruling.confirm" />
   <source>confirmed at</source>
   <translation>confermato alle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>correction at {point}</source>
   <translation>correzione a {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>dashed: elite</source>
   <translation>tratteggiato: élite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>data is coming</source>
   <translation>dati in arrivo</translation>
  </message>
  <message>
   <location filename="documents, leg.descent" />
   <source>descent</source>
   <translation>discesa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>descents</source>
   <translation>discese</translation>
  </message>
  <message>
   <location filename="documents, origin.device" />
   <source>device</source>
   <translation>apparecchio</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNF" />
   <source>did not finish</source>
   <translation>non arrivato</translation>
  </message>
  <message>
   <location filename="documents, ruling.DNS" />
   <location filename="documents, where.not-started" />
   <source>did not start</source>
   <translation>non partito</translation>
  </message>
  <message>
   <location filename="documents, ruling.DSQ" />
   <source>disqualified</source>
   <translation>squalificato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>do not compare: lists of their own</source>
   <translation>non confrontare: liste separate</translation>
  </message>
  <message>
   <location filename="documents, ruling.out" />
   <source>does not advance</source>
   <translation>non passa il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down one place</source>
   <translation>giù di una posizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down {n} places</source>
   <translation>giù di {n} posizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>duplicate</source>
   <translation>doppione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each channel once; {channel} is there already</source>
   <translation>ogni canale una volta; {channel} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each course has a name of its own; {name} is there already</source>
   <translation>ogni percorso ha un nome proprio; {name} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each gate has a name of its own; {name} is there already</source>
   <translation>ogni postazione ha un nome proprio; {name} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each heat has a name of its own; {name} is there already</source>
   <translation>ogni batteria ha un nome proprio; {name} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each kind of leg once</source>
   <translation>ogni tipo di tratto una volta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each round has a name of its own; {name} is there already</source>
   <translation>ogni turno ha un nome proprio; {name} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>each {what} has a name of its own; {name} is there already</source>
   <translation>{what}: ognuno ha un nome proprio; {name} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: a time now, its bib later</source>
   <translation>campo vuoto: un tempo adesso, il pettorale dopo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: accept what is suggested · Ctrl+↑ ↓ choose</source>
   <translation>campo vuoto: accettare il suggerimento · Ctrl+↑ ↓ scegliere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: the last bib again, its time is kept</source>
   <translation>campo vuoto: di nuovo l’ultimo pettorale, il tempo resta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: time of the first key, and back</source>
   <translation>campo vuoto: tempo del primo tasto, e ritorno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>empty: for everybody</source>
   <translation>vuoto: per tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>entered</source>
   <translation>iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entries</source>
   <translation>iscrizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entry</source>
   <translation>iscrizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>entry of {bib}</source>
   <translation>iscrizione di {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>equal {rank} at {place}</source>
   <translation>pari {rank} a {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>every</source>
   <translation>ogni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>every {time}</source>
   <translation>ogni {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody</source>
   <translation>tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody, one by one</source>
   <translation>tutti, uno per uno</translation>
  </message>
  <message>
   <location filename="documents, leg.exchange" />
   <source>exchange</source>
   <translation>cambio del testimone</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a duration such as 0.005</source>
   <translation>attesa una durata come 0.005</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as 1:00:00</source>
   <translation>attesa una durata come 1:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected a duration such as 20s or 1:00</source>
   <translation>attesa una durata come 20s o 1:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>expected a duration such as 2min or 1:30</source>
   <translation>attesa una durata come 2min o 1:30</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as {usual}</source>
   <translation>attesa una durata come {usual}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a speed such as 9600</source>
   <translation>attesa una velocità come 9600</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected a year of birth such as 1987</source>
   <translation>atteso un anno di nascita come 1987</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected an age in whole years, such as 17</source>
   <translation>attesa un’età in anni interi, come 17</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected {error}</source>
   <translation>atteso: {error}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected {error}, or nothing: the gun has not gone yet</source>
   <translation>atteso: {error}, o nulla: il via non è ancora stato dato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>expected {form}</source>
   <translation>atteso: {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>expected {form}, or nothing: not known yet</source>
   <translation>atteso: {form}, o nulla: non ancora noto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected {wanted}</source>
   <translation>atteso: {wanted}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>fast in both</source>
   <translation>veloce in entrambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>final</source>
   <translation>finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>fine</source>
   <translation>in ordine</translation>
  </message>
  <message>
   <location filename="documents, where.finished" />
   <source>finished</source>
   <translation>arrivato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>finished {time}</source>
   <translation>arrivato {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>first run {time} does not count</source>
   <translation>la prima prova {time} non conta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>five heats of six</source>
   <translation>cinque batterie da sei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>floor</source>
   <translation>minimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>foot</source>
   <translation>piedi</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-ski" />
   <source>foot to ski</source>
   <translation>da piedi a sci</translation>
  </message>
  <message>
   <location filename="documents, leg.foot-to-skins" />
   <source>foot to skins</source>
   <translation>da piedi a pelli</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>for everybody</source>
   <translation>per tutti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the first start</source>
   <translation>dalla prima partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the own start</source>
   <translation>dalla propria partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>from when and to when, such as 183000 and 20:00:00</source>
   <translation>da quando a quando, come 183000 e 20:00:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>gains {ppm} ppm ({seconds} s an hour)</source>
   <translation>avanza di {ppm} ppm ({seconds} s all’ora)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>gates by radio: who is through</source>
   <translation>postazioni via radio: chi è passato</translation>
  </message>
  <message>
   <location filename="documents, ruling.gave-up" />
   <location filename="documents, where.gave-up" />
   <source>gave up</source>
   <translation>ritirato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up at {place} {time}</source>
   <translation>ritirato a {place} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up before {place}</source>
   <translation>ritirato prima di {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up {time}</source>
   <translation>ritirato {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>hard, powder above 2000 m</source>
   <translation>duro, polvere sopra i 2000 m</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>heat</source>
   <translation>batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>helped 45 at T2</source>
   <translation>ha aiutato 45 a T2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many form a team, from 2 to {most}</source>
   <translation>quanti formano una squadra, da 2 a {most}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how many go on, such as 2</source>
   <translation>quanti passano il turno, come 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many of each are called up, such as 3</source>
   <translation>quanti di ciascuno sono chiamati, come 3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>how many results of each club add up, such as 3; empty for athletes</source>
   <translation>quanti risultati di ogni società si sommano, come 3; vuoto per gli atleti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how those from {stage} are spread over the heats, or bibs in each heat</source>
   <translation>come quelli di {stage} sono distribuiti nelle batterie, o i pettorali di ogni batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>impossibly short</source>
   <translation>troppo breve per essere vero</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>in a time of its own</source>
   <translation>in un tempo proprio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in and out are missing</source>
   <translation>mancano entrata e uscita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>in each classification</source>
   <translation>in ogni classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in is missing</source>
   <translation>manca l’entrata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>is the same reading</source>
   <translation>è la stessa lettura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>its first digit</source>
   <translation>la sua prima cifra</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its lap: 1, 2, … or 0 for none · again: as matched</source>
   <translation>il suo giro: 1, 2, … o 0 per nessuno · ancora: come abbinato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its time anew, no colons · move it to this point</source>
   <translation>di nuovo il suo tempo, senza due punti · spostarlo a questo punto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>keep, to be printed</source>
   <translation>conservare, per la stampa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>lap</source>
   <translation>giro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>lap {lap}</source>
   <translation>giro {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>lap {lap} has no point {point}</source>
   <translation>il giro {lap} non ha il punto {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>laps</source>
   <translation>giri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>laps {change}</source>
   <translation>giri {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>last</source>
   <translation>ultimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>last digits of one who is due; shown before</source>
   <translation>ultime cifre di un atteso; mostrato prima</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>last heard {at}</source>
   <translation>ultimo segnale {at}</translation>
  </message>
  <message>
   <location filename="documents, worry.late" />
   <source>late</source>
   <translation>in ritardo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>late {0}</source>
   <translation>in ritardo {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>late {time}</source>
   <translation>in ritardo {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>leads by {time}</source>
   <translation>in testa di {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>leave out</source>
   <translation>tralasciare</translation>
  </message>
  <message>
   <location filename="documents, leg.leg" />
   <source>leg</source>
   <translation>tratto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best change of the day: {time}</source>
   <translation>pari al miglior cambio di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best leg of the day: {time}</source>
   <translation>pari al miglior tratto di giornata: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's best</source>
   <translation>come il migliore in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's median</source>
   <translation>come la mediana dei concorrenti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>limit of {bib}: {value}</source>
   <translation>limite di {bib}: {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>line</source>
   <translation>linea</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>loses {ppm} ppm ({seconds} s an hour)</source>
   <translation>perde {ppm} ppm ({seconds} s all’ora)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>lost in the changes to the best of each</source>
   <translation>perso nei cambi rispetto al migliore di ciascuno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>lost, wears now</source>
   <translation>perso, ora porta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>may be missing</source>
   <translation>può mancare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>may be missing, its splits stay</source>
   <translation>può mancare, i suoi intermedi restano</translation>
  </message>
  <message>
   <location filename="documents, replaced.mean" />
   <source>mean of {n}: {mean}</source>
   <translation>media di {n}: {mean}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>men</source>
   <translation>uomini</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>missing {time}</source>
   <translation>manca {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves fast, changes slowly</source>
   <translation>si muove veloce, cambia lento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves slowly, changes fast</source>
   <translation>si muove lento, cambia veloce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving time</source>
   <translation>tempo in moto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving {time} ({rank})</source>
   <translation>in moto {time} ({rank})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>must be read</source>
   <translation>va letto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new</source>
   <translation>nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new, not entered</source>
   <translation>nuovo, non iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data since {time}</source>
   <translation>nessun dato da {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data yet</source>
   <translation>ancora nessun dato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>no round comes before this one, so nobody can come from it</source>
   <translation>nessun turno precede questo, quindi nessuno può provenirne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>no start of {group} yet</source>
   <translation>ancora nessuna partenza di {group}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>no time</source>
   <translation>nessun tempo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, by hand</source>
   <translation>nessuno, a mano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, one run</source>
   <translation>nessuno, prova unica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>not entered</source>
   <translation>non iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>not entered any more</source>
   <translation>non più iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>not given yet</source>
   <translation>non ancora dato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>not published</source>
   <translation>non pubblicato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>not split</source>
   <translation>non diviso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>not spread</source>
   <translation>non distribuito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>not started</source>
   <translation>non ancora partito</translation>
  </message>
  <message>
   <location filename="documents, publication.absent" />
   <source>not there</source>
   <translation>non c’è</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>not there any more</source>
   <translation>non c’è più</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>noted only</source>
   <translation>solo annotato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>nothing</source>
   <translation>nulla</translation>
  </message>
  <message>
   <location filename="documents, publication.same" />
   <source>nothing changed</source>
   <translation>nulla è cambiato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>now, or a time of day</source>
   <translation>adesso, o un’ora del giorno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>of a published list</source>
   <translation>di una lista pubblicata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>of each classification</source>
   <translation>di ogni classifica</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>of this race</source>
   <translation>di questa gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>off the course</source>
   <translation>fuori dal percorso</translation>
  </message>
  <message>
   <location filename="documents, ruling.official" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official</source>
   <translation>ufficiale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>official {value}</source>
   <translation>ufficiale {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official, changed since</source>
   <translation>ufficiale, modificata dopo</translation>
  </message>
  <message>
   <location filename="documents, leg.foot" />
   <source>on foot</source>
   <translation>a piedi</translation>
  </message>
  <message>
   <location filename="documents, leg.skin" />
   <source>on skins</source>
   <translation>con le pelli</translation>
  </message>
  <message>
   <location filename="documents, ruling.course" />
   <location filename="documents, where.on-course" />
   <source>on the course</source>
   <translation>sul percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>on the day</source>
   <translation>in giornata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_page.py" />
   <source>one bib that is entered</source>
   <translation>un pettorale iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>one by one</source>
   <translation>uno per uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>one may protest until {time}</source>
   <translation>reclami possibili fino alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>one of {values}</source>
   <translation>uno tra {values}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>only once, in the first</source>
   <translation>solo una volta, nel primo</translation>
  </message>
  <message>
   <location filename="documents, protest.open" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>open</source>
   <translation>aperto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>open protests: {count}</source>
   <translation>reclami aperti: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>open time at {point}</source>
   <translation>tempo aperto a {point}</translation>
  </message>
  <message>
   <location filename="documents, origin.decision" />
   <source>operator</source>
   <translation>operatore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>order of the finish judge {value}</source>
   <translation>ordine del giudice d’arrivo {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>other legs</source>
   <translation>altri tratti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out before in</source>
   <translation>uscita prima dell’entrata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out is missing</source>
   <translation>manca l’uscita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of order</source>
   <translation>fuori ordine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of the race</source>
   <translation>fuori dalla gara</translation>
  </message>
  <message>
   <location filename="documents, ruling.OTL" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>out of time</source>
   <translation>fuori tempo massimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>over</source>
   <translation>finita</translation>
  </message>
  <message>
   <location filename="documents, ruling.limit" />
   <source>own time limit</source>
   <translation>proprio tempo limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of 123 now, at the chosen point</source>
   <translation>passaggio di 123 adesso, al punto scelto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of the n-th · also Ctrl+1 … 9</source>
   <translation>passaggio dell’n-esimo · anche Ctrl+1 … 9</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of whoever is expected first</source>
   <translation>passaggio di chi è atteso per primo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>passing of {bib} at {point}</source>
   <translation>passaggio di {bib} a {point}</translation>
  </message>
  <message>
   <location filename="documents, ruling.penalty" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>penalty</source>
   <translation>penalità</translation>
  </message>
  <message>
   <location filename="documents, ruling.withdraw" />
   <source>penalty withdrawn</source>
   <translation>penalità ritirata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} for {bib}</source>
   <translation>penalità {value} per {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} of {bib} withdrawn</source>
   <translation>penalità {value} di {bib} ritirata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>penalty, again: DSQ · any ruling</source>
   <translation>penalità, ancora: DSQ · ogni decisione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>pinned</source>
   <translation>fissato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>places</source>
   <translation>posizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>planned, in {time}</source>
   <translation>prevista, tra {time}</translation>
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
   <translation>reclamo di {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest rejected</source>
   <translation>reclamo respinto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest upheld</source>
   <translation>reclamo accolto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>pursuit</source>
   <translation>inseguimento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race closed {value}</source>
   <translation>gara chiusa {value}</translation>
  </message>
  <message>
   <location filename="documents, ruling.reopen" />
   <source>race goes on</source>
   <translation>la gara continua</translation>
  </message>
  <message>
   <location filename="documents, ruling.close" />
   <source>race over</source>
   <translation>gara finita</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race reopened {value}</source>
   <translation>gara riaperta {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>race.toml, as the command line reads it</source>
   <translation>race.toml, come lo legge la riga di comando</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>ranked with the laps done</source>
   <translation>classificato con i giri compiuti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>read again</source>
   <translation>letto di nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>read in the wrong order</source>
   <translation>letto nell’ordine sbagliato</translation>
  </message>
  <message>
   <location filename="documents, origin.redo" />
   <source>redo</source>
   <translation>ripristina</translation>
  </message>
  <message>
   <location filename="documents, protest.rejected" />
   <source>rejected</source>
   <translation>respinto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>replaced</source>
   <translation>sostituito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>round</source>
   <translation>turno</translation>
  </message>
  <message>
   <location filename="documents, ruling.rerun" />
   <source>runs again</source>
   <translation>corre di nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>serves nothing</source>
   <translation>non serve a nulla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>set {by} at {at}</source>
   <translation>impostato da {by} alle {at}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up</source>
   <translation>configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up and {n} rulings</source>
   <translation>configurazione e {n} decisioni</translation>
  </message>
  <message>
   <location filename="documents, leg.ski-to-foot" />
   <source>ski to foot</source>
   <translation>da sci a piedi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>skins</source>
   <translation>pelli</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-off" />
   <source>skins off</source>
   <translation>pelli giù</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-on" />
   <source>skins on</source>
   <translation>pelli su</translation>
  </message>
  <message>
   <location filename="documents, leg.skins-to-foot" />
   <source>skins to foot</source>
   <translation>da pelli a piedi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>slow in both</source>
   <translation>lento in entrambi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>so far</source>
   <translation>finora</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody could still get there</source>
   <translation>qualcuno potrebbe ancora arrivarci</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody is still racing</source>
   <translation>qualcuno è ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is needed</source>
   <translation>manca qualcosa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is wrong</source>
   <translation>qualcosa non va</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>something new to decide</source>
   <translation>qualcosa di nuovo da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>splits {change}</source>
   <translation>intermedi {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>start</source>
   <translation>partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} by the plan</source>
   <translation>ordini di partenza di {stage} secondo il piano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} changed</source>
   <translation>ordini di partenza di {stage} modificati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} posted</source>
   <translation>ordini di partenza di {stage} esposti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start of {group} at {time}</source>
   <translation>partenza di {group} alle {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>start the next group now</source>
   <translation>far partire ora il prossimo gruppo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>start {change}</source>
   <translation>partenza {change}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>start {time}</source>
   <translation>partenza {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>started</source>
   <translation>partito</translation>
  </message>
  <message>
   <location filename="documents, ruling.start" />
   <source>started with</source>
   <translation>partito con</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>started {time} ago</source>
   <translation>partito {time} fa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>starter: count, next bib</source>
   <translation>starter: conto alla rovescia, prossimo pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>starts</source>
   <translation>partenze</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>status of {bib} taken back</source>
   <translation>stato di {bib} revocato</translation>
  </message>
  <message>
   <location filename="documents, ruling.OK" />
   <source>status taken back</source>
   <translation>stato revocato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>steady to {spread} s</source>
   <translation>stabile entro {spread} s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>still in the race: {count}</source>
   <translation>ancora in gara: {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out</source>
   <translation>ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>still out · publish a list, protests</source>
   <translation>ancora in gara · pubblicare una lista, reclami</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out, {n} OVERDUE</source>
   <translation>ancora in gara, {n} IN RITARDO</translation>
  </message>
  <message>
   <location filename="documents, where.stopped" />
   <source>stopped</source>
   <translation>fermato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>stopped at {place}</source>
   <translation>fermato a {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>swapped with</source>
   <translation>scambiato con</translation>
  </message>
  <message>
   <location filename="documents, counts.no" />
   <source>taken back</source>
   <translation>revocato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>taken back: {what}</source>
   <translation>revocato: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the bibs of each heat: no round comes before this one</source>
   <translation>i pettorali di ogni batteria: nessun turno precede questo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the channel as the gate calls it, such as C0</source>
   <translation>il canale come lo chiama la fotocellula, come C0</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the course is one lap, which repeats: remove this one</source>
   <translation>il percorso è un solo giro, che si ripete: rimuovere questo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the date of the race</source>
   <translation>la data della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the earlier time first</source>
   <translation>prima il tempo anteriore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the field's median</source>
   <translation>la mediana dei concorrenti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the file {name} is not right yet; mend it and read it again</source>
   <translation>il file {name} non è ancora corretto; correggerlo e rileggerlo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the finish</source>
   <translation>l’arrivo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the first and the last place, such as 31 and 36</source>
   <translation>la prima e l’ultima posizione, come 31 e 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the format of the race, which is one of the whole race</source>
   <translation>il formato della gara, unico per tutta la gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the gap: {parts}</source>
   <translation>il distacco: {parts}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the heats name their bibs, so nothing is spread</source>
   <translation>le batterie nominano i pettorali, quindi nulla è distribuito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the interval from one athlete to the next, such as 20s</source>
   <translation>l’intervallo da un atleta al successivo, come 20s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the lap of {course} has no point {point} on its way</source>
   <translation>il giro di {course} non ha il punto {point} sul suo tracciato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the last seconds before a start</source>
   <translation>gli ultimi secondi prima di una partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the leader</source>
   <translation>chi è in testa</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the letter of a member for each lap, such as a b a b</source>
   <translation>la lettera di un componente per ogni giro, come a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the course {name}, which is not there: read it again</source>
   <translation>la lista nomina il percorso {name}, che non c’è: rileggerla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the start {name}, which is not there: read it again</source>
   <translation>la lista nomina la partenza {name}, che non c’è: rileggerla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the median's time</source>
   <translation>il tempo della mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the name of the race</source>
   <translation>il nome della gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the number of the lap, such as 1</source>
   <translation>il numero del giro, come 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the order has {n} laps, the course {course} has {laps}</source>
   <translation>l’ordine ha {n} giri, il percorso {course} ne ha {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>the other bib</source>
   <translation>l’altro pettorale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>the race ends there</source>
   <translation>la gara finisce lì</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the round before</source>
   <translation>il turno precedente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the rounds of the course {course}</source>
   <translation>i turni del percorso {course}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>the same</source>
   <translation>lo stesso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the set-up</source>
   <translation>la configurazione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the slot counts</source>
   <translation>conta l’ora assegnata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the start</source>
   <translation>la partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the start list</source>
   <translation>l’ordine di partenza</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>the time is kept</source>
   <translation>il tempo resta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the timing point that this channel times</source>
   <translation>il punto di cronometraggio rilevato da questo canale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the true start counts</source>
   <translation>conta la partenza effettiva</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the winner's time</source>
   <translation>il tempo del vincitore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the year in which the season ends: {usual}, or the one before or after</source>
   <translation>l’anno in cui finisce la stagione: {usual}, o quello prima o dopo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>then {gap} behind</source>
   <translation>poi a {gap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is a file {name} already; a race is never overwritten</source>
   <translation>c’è già un file {name}; una gara non viene mai sovrascritta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>there is no code {code}; the nearest are {near}</source>
   <translation>non esiste il codice {code}; i più vicini sono {near}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>there is no course {course} any more</source>
   <translation>il percorso {course} non c’è più</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is no folder {parent}</source>
   <translation>non esiste la cartella {parent}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>there is no point {point} any more</source>
   <translation>il punto {point} non c’è più</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>this file cannot be made: {strerror}</source>
   <translation>impossibile creare questo file: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>three heats of six</source>
   <translation>tre batterie da sei</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>through</source>
   <translation>passati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>time 201400</source>
   <translation>tempo 201400</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time at {point} split</source>
   <translation>tempo a {point} diviso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>time limit</source>
   <translation>tempo limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>time not given yet</source>
   <translation>tempo non ancora dato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} replaced: {time}</source>
   <translation>tempo di {bib} a {point} sostituito: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} → {time}</source>
   <translation>tempo di {bib} a {point} → {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>times moved by {added}</source>
   <translation>tempi spostati di {added}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>timing point</source>
   <translation>punto di cronometraggio</translation>
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
   <translation>avanti e indietro</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>to check against</source>
   <translation>da verificare con</translation>
  </message>
  <message>
   <location filename="documents, where.to-start" />
   <source>to start</source>
   <translation>da partire</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/model.py" />
   <source>to the best {best}, to the median {median}</source>
   <translation>dal migliore {best}, dalla mediana {median}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>told by</source>
   <translation>comunicato da</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>told by {who}</source>
   <translation>comunicato da {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too late</source>
   <translation>troppo tardi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too soon</source>
   <translation>troppo presto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>transition review: changes, gaps, what if</source>
   <translation>analisi dei cambi: cambi, distacchi, ipotesi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>two at once · bibs swapped with the row above · a time put in</source>
   <translation>due insieme · pettorali scambiati con la riga sopra · un tempo inserito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>two bibs or more, each once</source>
   <translation>due o più pettorali, ognuno una volta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals</source>
   <translation>due semifinali</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals, Games 2026</source>
   <translation>due semifinali, Giochi 2026</translation>
  </message>
  <message>
   <location filename="documents, origin.undo" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>undo</source>
   <translation>annulla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>undo · Ctrl+Y redo · Esc also quiets an alarm</source>
   <translation>annulla · Ctrl+Y ripristina · Esc tacita anche un allarme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>unknown bib</source>
   <translation>pettorale sconosciuto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial</source>
   <translation>non ufficiale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial, changed since</source>
   <translation>non ufficiale, modificata dopo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>unreadable digit: whoever is expected and fits</source>
   <translation>cifra illeggibile: chi è atteso e corrisponde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up one place</source>
   <translation>su di una posizione</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up {n} places</source>
   <translation>su di {n} posizioni</translation>
  </message>
  <message>
   <location filename="documents, protest.upheld" />
   <source>upheld</source>
   <translation>accolto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>very long: broken skin?</source>
   <translation>molto lungo: pelle rotta?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>void</source>
   <translation>annullato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>when the tent's clock showed</source>
   <translation>quando l’orologio della tenda segnava</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>where to: bus 2</source>
   <translation>dove: bus 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>where, why</source>
   <translation>dove, perché</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>which impulse?</source>
   <translation>quale impulso?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>who</source>
   <translation>chi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>who goes on: {stage} is filled from here</source>
   <translation>chi passa il turno: {stage} si riempie da qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>who runs which lap, such as a b a b</source>
   <translation>chi corre quale giro, come a b a b</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>whoever is expected</source>
   <translation>chi è atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>whoever was expected is taken</source>
   <translation>viene preso chi era atteso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>women</source>
   <translation>donne</translation>
  </message>
  <message>
   <location filename="documents, counts.yes" />
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>{0} cannot be written: {1}</source>
   <translation>Impossibile scrivere {0}: {1}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>{0} is made. Close this race to open it.</source>
   <translation>{0} è stata creata. Chiudere questa gara per aprirla.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{against}. Press again to make it official all the same.</source>
   <translation>{against}. Premere di nuovo per renderla comunque ufficiale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{all} lines: {same} the same, {differs} with another time, {fresh} new</source>
   <translation>{all} righe: {same} uguali, {differs} con un altro tempo, {fresh} nuove</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>{before} → {after} moves {people}</source>
   <translation>{before} → {after} sposta {people}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{before} → {bib}</source>
   <translation>{before} → {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advance</source>
   <translation>{bibs} passano il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advances</source>
   <translation>{bibs} passa il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are out</source>
   <translation>{bibs} sono fuori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are to be decided</source>
   <translation>{bibs} sono da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is out</source>
   <translation>{bibs} è fuori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is to be decided</source>
   <translation>{bibs} è da decidere</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} advances</source>
   <translation>{bib} passa il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} ahead of {value}</source>
   <translation>{bib} davanti a {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is none of the gate's</source>
   <translation>{bib} a {point} non è tra quelli della fotocellula</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is the impulse {time}</source>
   <translation>{bib} a {point} è l’impulso {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} no longer pinned</source>
   <translation>{bib} a {point} non più fissato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} serves nothing</source>
   <translation>{bib} a {point} non serve a nulla</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} checked in</source>
   <translation>{bib} presente al controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} does not advance</source>
   <translation>{bib} non passa il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} gave up</source>
   <translation>{bib} ritirato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{bib} has no start here.</source>
   <translation>{bib} non ha una partenza qui.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} has not started yet</source>
   <translation>{bib} non è ancora partito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{bib} is a member: the heat has teams, so leave the letter away</source>
   <translation>{bib} è un componente: la batteria ha squadre, quindi omettere la lettera</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>{bib} is not entered</source>
   <translation>{bib} non è iscritto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{bib} is not entered.</source>
   <translation>{bib} non è iscritto.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} is not entered: correct the bib first.</source>
   <translation>{bib} non è iscritto: correggere prima il pettorale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{bib} is not in this heat</source>
   <translation>{bib} non è in questa batteria</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is on no list</source>
   <translation>{bib} non è in nessuna lista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} is out</source>
   <translation>{bib} è fuori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is there already</source>
   <translation>{bib} c’è già</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} is {name}: this replaces what is there</source>
   <translation>{bib} è {name}: questo sostituisce i dati presenti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} on course {value}</source>
   <translation>{bib} sul percorso {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} pinned to {point}, lap {lap}</source>
   <translation>{bib} fissato a {point}, giro {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} runs again</source>
   <translation>{bib} corre di nuovo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} started with {value}</source>
   <translation>{bib} partito con {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} was seen here without a time.</source>
   <translation>{bib} è stato visto qui senza tempo.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} {name} is entered like this</source>
   <translation>{bib} {name} è iscritto così</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} · {heat} · {time}</source>
   <translation>{bib} · {heat} · {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>{bib}: done</source>
   <translation>{bib}: fatto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib}: {before} → {point}</source>
   <translation>{bib}: {before} → {point}</translation>
  </message>
  <message>
   <location filename="documents, replaced.one" />
   <source>{bib}: {other} less {gate} = {difference}</source>
   <translation>{bib}: {other} meno {gate} = {difference}</translation>
  </message>
  <message>
   <location filename="documents, summary.change" />
   <source>{change}: median {median}, half of the field {lower} to {upper}</source>
   <translation>{change}: mediana {median}, metà dei concorrenti da {lower} a {upper}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} official</source>
   <translation>{classification} ufficiale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} published</source>
   <translation>{classification} pubblicata</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{code} {offence}: usually {fine}</source>
   <translation>{code} {offence}: di solito {fine}</translation>
  </message>
  <message>
   <location filename="documents, column.rank-of" />
   <source>{column} rank</source>
   <translation>pos. {column}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{count} changes lack a side and stay as they are.</source>
   <translation>{count} cambi sono senza un lato e restano come sono.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{count} later ▸</source>
   <translation>{count} più tardi ▸</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>{count} odd changes. Enter shows the reading behind one in the race window, where it can be mended.</source>
   <translation>{count} cambi anomali. Invio mostra la lettura che ne è la causa nella finestra di gara, dove si può correggere.</translation>
  </message>
  <message>
   <location filename="documents, publication.pushed" />
   <source>{count} other ranks</source>
   <translation>{count} altre posizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{count} times and decisions are not on the disk. Closing again loses them.</source>
   <translation>{count} tempi e decisioni non sono sul disco. Chiudendo di nuovo vanno persi.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{count}, last {bib}</source>
   <translation>{count}, ultimo {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{course} has the fines of {format}</source>
   <translation>{course} ha le sanzioni di {format}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>{done} of {all} have a result</source>
   <translation>{done} di {all} hanno un risultato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · only looked at</source>
   <translation>{file} · sola lettura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · saved</source>
   <translation>{file} · salvato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · {count} not written</source>
   <translation>{file} · {count} non scritti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{first}–{last} of {all}</source>
   <translation>{first}–{last} di {all}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form} in the colours of print…</source>
   <translation>{form} nei colori di stampa…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form}…</source>
   <translation>{form}…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through</source>
   <translation>{gate} via radio: {count} passati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through, last {bib}</source>
   <translation>{gate} via radio: {count} passati, ultimo {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} closed</source>
   <translation>{gate} chiuso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} open again</source>
   <translation>{gate} riaperto</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{going} advance from a field of {value}</source>
   <translation>{going} passano il turno su {value} concorrenti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{heats} heats</source>
   <translation>{heats} batterie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{heat} has begun: its list stays</source>
   <translation>{heat} è iniziata: la sua lista resta</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{heat}: {said}</source>
   <translation>{heat}: {said}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} cannot be given away.</source>
   <translation>{key} non può essere assegnato.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} is taken: {what}</source>
   <translation>{key} è occupato: {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>{key} stands here twice; the last one is printed</source>
   <translation>{key} compare due volte; si stampa l’ultimo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {origin}–{point}, lap {lap}</source>
   <translation>{kind} {origin}–{point}, giro {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {point}</source>
   <translation>{kind} {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>{kind}, out at {point}</source>
   <translation>{kind}, uscita a {point}</translation>
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
   <translation>{last} è più giovane di {first}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is official</source>
   <translation>{list} è ufficiale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is published; the time to protest runs</source>
   <translation>{list} è pubblicata; il tempo per i reclami decorre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{lost} to the median</source>
   <translation>{lost} dalla mediana</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs lap {laps}</source>
   <translation>{member} corre il giro {laps}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs laps {laps}</source>
   <translation>{member} corre i giri {laps}</translation>
  </message>
  <message>
   <location filename="documents, summary.lost" />
   <source>{moving}. in moving time, {changes}. in the changes; with median changes {rank}. in {result}</source>
   <translation>{moving}. nel tempo in moto, {changes}. nei cambi; con cambi mediani {rank}. in {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} LOST</source>
   <translation>{name} PERSO</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} connected</source>
   <translation>{name} collegato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>{name} is LOST · Esc: quiet</source>
   <translation>{name} è PERSO · Esc: tacitare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name} is in an older kind of text: choose its letters</source>
   <translation>{name} è in una codifica di testo più vecchia: scegliere i caratteri</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{name} is neither a heat nor a bib of {stage}</source>
   <translation>{name} non è né una batteria né un pettorale di {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} not found</source>
   <translation>{name} non trovato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} off</source>
   <translation>{name} spento</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: 1 thing is wrong; nothing is taken</source>
   <translation>{name}: 1 errore; nulla è stato acquisito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: an export of {program}. Is this right?</source>
   <translation>{name}: un’esportazione di {program}. È corretto?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{name}: bib {old} → {new}</source>
   <translation>{name}: pettorale {old} → {new}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>{name}: press to let go</source>
   <translation>{name}: premere per rilasciare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: what are its columns?</source>
   <translation>{name}: quali sono le sue colonne?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: {n} things are wrong; nothing is taken</source>
   <translation>{name}: {n} errori; nulla è stato acquisito</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} as one more in {heat}</source>
   <translation>{new} in più in {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} replaces {out}</source>
   <translation>{new} sostituisce {out}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{new} would advance</source>
   <translation>{new} passerebbe il turno</translation>
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
   <translation>{n} MANCANTI</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} OTL</source>
   <translation>{n} OTL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} READ BUT NOT IN THE RACE</source>
   <translation>{n} LETTI MA NON IN GARA</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} UNEXPLAINED</source>
   <translation>{n} NON SPIEGATI</translation>
  </message>
  <message>
   <location filename="documents, batch.held" />
   <source>{n} after a limit: look at them first</source>
   <translation>{n} dopo un limite: esaminarli prima</translation>
  </message>
  <message>
   <location filename="documents, batch.agree" />
   <source>{n} agree</source>
   <translation>{n} concordano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alert goes</source>
   <translation>{n} avviso si chiude</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alerts go</source>
   <translation>{n} avvisi si chiudono</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{n} are missing</source>
   <translation>{n} mancano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>{n} athletes</source>
   <translation>{n} atleti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{n} came late</source>
   <translation>{n} in ritardo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} checked in</source>
   <translation>{n} presenti al controllo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} classified</source>
   <translation>{n} classificati</translation>
  </message>
  <message>
   <location filename="documents, batch.doubts" />
   <source>{n} doubts</source>
   <translation>{n} dubbi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} entered</source>
   <translation>{n} iscritti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} entries</source>
   <translation>{n} iscrizioni</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} facts at once</source>
   <translation>{n} fatti insieme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} fewer than here</source>
   <translation>{n} in meno che qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} finished</source>
   <translation>{n} arrivati</translation>
  </message>
  <message>
   <location filename="documents, alert.burst" />
   <source>{n} impulses at {where} from {time} to {end}, and nobody typed a bib.</source>
   <translation>{n} impulsi a {where} da {time} a {end}, e nessuno ha digitato un pettorale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} in {heats} heats</source>
   <translation>{n} in {heats} batterie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{n} more</source>
   <translation>altri {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} more than here</source>
   <translation>{n} in più che qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alert</source>
   <translation>{n} nuovo avviso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alerts</source>
   <translation>{n} nuovi avvisi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} on course</source>
   <translation>{n} sul percorso</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} one by one</source>
   <translation>{n} uno per uno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} passings</source>
   <translation>{n} passaggi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} persons started</source>
   <translation>{n} persone partite</translation>
  </message>
  <message>
   <location filename="documents, batch.points" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points</source>
   <translation>{n} punti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points, {m} may be missing</source>
   <translation>{n} punti, {m} possono mancare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} rank changes</source>
   <translation>{n} posizione cambia</translation>
  </message>
  <message>
   <location filename="documents, batch.ranks" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} ranks change</source>
   <translation>{n} posizioni cambiano</translation>
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
   <translation>{n} risolti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} still out</source>
   <translation>{n} ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} times dismissed</source>
   <translation>{n} tempi scartati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} to start</source>
   <translation>{n} da partire</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}nd</source>
   <translation>{n}º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}rd</source>
   <translation>{n}º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}st</source>
   <translation>{n}º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}th</source>
   <translation>{n}º</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>{off} in the race</source>
   <translation>{off} in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{old} is {bib} now</source>
   <translation>{old} ora è {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out</source>
   <translation>{out} in {heat} è fuori</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out, {new} would advance</source>
   <translation>{out} in {heat} è fuori, {new} passerebbe il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{out} off the list</source>
   <translation>{out} tolto dalla lista</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/out.py" />
   <source>{out}, {n} OVERDUE</source>
   <translation>{out}, {n} IN RITARDO</translation>
  </message>
  <message>
   <location filename="documents, replaced.time" />
   <source>{own} less {mean} = {time}</source>
   <translation>{own} meno {mean} = {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/picture.py" />
   <source>{path} cannot be written</source>
   <translation>impossibile scrivere {path}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>impossibile scrivere {path}: {strerror}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{places} advance from a heat of {value}</source>
   <translation>{places} passano il turno da una batteria da {value}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} by {time}</source>
   <translation>{point} entro {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{point} missed {n} of {passed} ({percent} %)</source>
   <translation>{point} ha perso {n} su {passed} ({percent} %)</translation>
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
   <translation>{point}, giro {lap}</translation>
  </message>
  <message>
   <location filename="documents, note.unwatched" />
   <source>{point}: {n} passed while it was not watched; the legs around it count as one.</source>
   <translation>{point}: {n} sono passati mentre non era sorvegliato; i tratti vicini contano come uno.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – Skimo Timer</source>
   <translation>{race} – Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{race} – announcer</source>
   <translation>{race} – speaker</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – only looked at</source>
   <translation>{race} – sola lettura</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{race} – transition review</source>
   <translation>{race} – analisi dei cambi</translation>
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
   <translation>{rank} a {place}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} here on foot: {time}</source>
   <translation>{rank} qui a piedi: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} in this change: {time}</source>
   <translation>{rank} in questo cambio: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>{rank} of {among}</source>
   <translation>{rank} di {among}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this climb: {time}</source>
   <translation>{rank} in questa salita: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this descent: {time}</source>
   <translation>{rank} in questa discesa: {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this leg: {time}</source>
   <translation>{rank} in questo tratto: {time}</translation>
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
   <translation>{room} liberi</translation>
  </message>
  <message>
   <location filename="documents, summary.quick" />
   <source>{share} of the race time; {moving}. in moving time, {rank}. in the race</source>
   <translation>{share} del tempo di gara; {moving}. nel tempo in moto, {rank}. in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>{shown} of {total}</source>
   <translation>{shown} di {total}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{stage} has begun: its lists stay</source>
   <translation>{stage}: è iniziato, le sue liste restano</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete, but a tie decides: {bibs}</source>
   <translation>{stage}: completo, ma decide una parità: {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete: {count} go on</source>
   <translation>{stage}: completo, {count} passano il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is open again: nobody goes on yet</source>
   <translation>{stage}: di nuovo aperto, nessuno passa ancora il turno</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{stage}: {leg}</source>
   <translation>{stage}: {leg}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{started} persons started = {home} finished + {back} checked in + {out} still out</source>
   <translation>{started} persone partite = {home} arrivate + {back} al controllo + {out} ancora in gara</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>{step} of {steps}: {title}</source>
   <translation>{step} di {steps}: {title}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{there} of {size} in</source>
   <translation>{there} di {size} arrivati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>{time}  (on the wall {wall})</source>
   <translation>{time}  (a parete {wall})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{time} behind</source>
   <translation>a {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{time} per item</source>
   <translation>{time} per voce</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{time} told by {who}</source>
   <translation>{time} comunicato da {who}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · in {ahead}</source>
   <translation>{time} · tra {ahead}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · since {since}</source>
   <translation>{time} · da {since}</translation>
  </message>
  <message>
   <location filename="documents, sheet.contents" />
   <source>{title} {page}</source>
   <translation>{title} {page}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{told} Exactly one hour: daylight saving?</source>
   <translation>{told} Esattamente un’ora: ora legale?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{typed} at {time} fits: make it {bib}?</source>
   <translation>{typed} alle {time} corrisponde: farne {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>{typed} is no lap: 1, 2, … or 0 for none.</source>
   <translation>{typed} non è un giro: 1, 2, … o 0 per nessuno.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>{typed} is no time: {form}.</source>
   <translation>{typed} non è un tempo: {form}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{value} of {bib} confirmed</source>
   <translation>{value} di {bib} confermato</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>{what}  ( . )</source>
   <translation>{what}  ( . )</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} and {n} more</source>
   <translation>{what} e altri {n}</translation>
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
   <translation>{where}: {n} arrivati</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} and {other} in one? Then both passed.</source>
   <translation>{who} e {other} in uno? Allora sono passati entrambi.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>{who} at {gate} {taken}, limit {limit}: stopped or let through?</source>
   <translation>{who} a {gate} {taken}, limite {limit}: fermato o lasciato passare?</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-alone" />
   <source>{who} at {where} has no impulse of the gate, but may be one of those around {time}.</source>
   <translation>{who} a {where} non ha un impulso della fotocellula, ma può essere uno di quelli intorno alle {time}.</translation>
  </message>
  <message>
   <location filename="documents, alert.shared-reading" />
   <source>{who} claims an impulse at {where} that another bib claims too.</source>
   <translation>{who} rivendica un impulso a {where} rivendicato anche da un altro pettorale.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>{who} gave up at</source>
   <translation>{who} ritirato a</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} gave up. Ctrl+Z takes it back.</source>
   <translation>{who} si è ritirato. Ctrl+Z lo revoca.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} has finished.</source>
   <translation>{who} è arrivato.</translation>
  </message>
  <message>
   <location filename="documents, alert.missing-reading" />
   <source>{who} has no reading at {where}, but a later one.</source>
   <translation>{who} non ha letture a {where}, ma ne ha una successiva.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has no start to take back.</source>
   <translation>{who} non ha una partenza da revocare.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has started at {time} already.</source>
   <translation>{who} è già partito alle {time}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} is called back. Its bib and Enter starts it again.</source>
   <translation>{who} è richiamato. Il suo pettorale e Invio lo fanno ripartire.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} is checked in. Ctrl+Z takes it back.</source>
   <translation>{who} è presente al controllo. Ctrl+Z lo revoca.</translation>
  </message>
  <message>
   <location filename="documents, alert.status-contradicted" />
   <source>{who} is marked {status}, but was read at {where}.</source>
   <translation>{who} è segnato {status}, ma è stato letto a {where}.</translation>
  </message>
  <message>
   <location filename="documents, alert.still-on-course" />
   <source>{who} is still on the course.</source>
   <translation>{who} è ancora sul percorso.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was due {off} later: make it {bib}?</source>
   <translation>A {who} manca {where} ed era atteso {off} più tardi: farne {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was {off} overdue: make it {bib}?</source>
   <translation>A {who} manca {where} ed era in ritardo di {off}: farne {bib}?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where}: make it {bib}?</source>
   <translation>A {who} manca {where}: farne {bib}?</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit-held" />
   <source>{who} reached {where} after the time limit, as a late reading says: look at it.</source>
   <translation>{who} ha raggiunto {where} dopo il tempo limite, secondo una lettura tardiva: verificare.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-limit" />
   <source>{who} reached {where} after the time limit.</source>
   <translation>{who} ha raggiunto {where} dopo il tempo limite.</translation>
  </message>
  <message>
   <location filename="documents, alert.implausible" />
   <source>{who} reached {where} sooner than can be.</source>
   <translation>{who} ha raggiunto {where} prima di quanto sia possibile.</translation>
  </message>
  <message>
   <location filename="documents, alert.overdue" />
   <source>{who} should long have been seen at {where}.</source>
   <translation>{who} avrebbe dovuto essere visto da tempo a {where}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s early: penalty C.1?   +  yes · Esc  no</source>
   <translation>{who} è partito {off} s in anticipo: penalità C.1?   +  sì · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s late: does the true start count?   +  yes · Esc  no</source>
   <translation>{who} è partito {off} s in ritardo: conta la partenza effettiva?   +  sì · Esc  no</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} starts in {time}: Enter again starts now.</source>
   <translation>{who} parte tra {time}: di nuovo Invio fa partire ora.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>{who} to {other}</source>
   <translation>{who} a {other}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} was checked in before.</source>
   <translation>{who} era già presente al controllo.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate-after" />
   <source>{who} was read again at {where}, {off} after the time before.</source>
   <translation>{who} è stato letto di nuovo a {where}, {off} dopo il tempo precedente.</translation>
  </message>
  <message>
   <location filename="documents, alert.duplicate" />
   <source>{who} was read again at {where}.</source>
   <translation>{who} è stato letto di nuovo a {where}.</translation>
  </message>
  <message>
   <location filename="documents, alert.after-finish" />
   <source>{who} was read at {where} after the finish.</source>
   <translation>{who} è stato letto a {where} dopo l’arrivo.</translation>
  </message>
  <message>
   <location filename="documents, alert.before-start" />
   <source>{who} was read at {where} before the start.</source>
   <translation>{who} è stato letto a {where} prima della partenza.</translation>
  </message>
  <message>
   <location filename="documents, alert.out-of-order" />
   <source>{who} was read at {where}, which fits no place of the course.</source>
   <translation>{who} è stato letto a {where}, che non corrisponde a nessun posto del percorso.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{who} would be {rank} instead of {was}, in {time} ({gained}).</source>
   <translation>{who} sarebbe {rank} invece di {was}, in {time} ({gained}).</translation>
  </message>
  <message>
   <location filename="documents, publication.change" />
   <source>{who}: {before} → {now}</source>
   <translation>{who}: {before} → {now}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>{why}. {count} times and decisions are kept here and are written as soon as it can be.</source>
   <translation>{why}. {count} tempi e decisioni sono conservati qui e si scrivono appena possibile.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{words}  ({key})</source>
   <translation>{words}  ({key})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>{word} is no heat here: {heats}</source>
   <translation>{word} non è una batteria qui: {heats}</translation>
  </message>
  <message>
   <location filename="documents, protest.decision" />
   <source>{word}: {text}</source>
   <translation>{word}: {text}</translation>
  </message>
 </context>
</TS>
