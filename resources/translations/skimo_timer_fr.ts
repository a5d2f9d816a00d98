<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Skimo Timer</name>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source> (and {more} more faults)</source>
   <translation> (et {more} autres erreurs)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source> and {count} more</source>
   <translation> et {count} autres</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Edit</source>
   <translation>Éditio&amp;n</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Gates</source>
   <translation>&amp;Cellules</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Race</source>
   <translation>Co&amp;urse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;Start</source>
   <translation>&amp;Départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="documents, sheet.incomplete" />
   <source>* without the changes that lack a reading</source>
   <translation>* sans les transitions où manque une lecture</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>+ takes the first of those who come next, F2 to F9 the others.</source>
   <translation>+ prend le premier des suivants attendus, F2 à F9 les autres.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>+10:00, or 1:40:00</source>
   <translation>+10:00, ou 1:40:00</translation>
  </message>
  <message>
   <location filename="documents, summary.elite" />
   <source>, elite {elite}</source>
   <translation>, élite {elite}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>-6 °C, clear</source>
   <translation>-6 °C, ciel clair</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>/  -  Ins</source>
   <translation>/  -  Inser</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>/dev/ttyUSB0, COM3 or socket://host:port</source>
   <translation>/dev/ttyUSB0, COM3 ou socket://host:port</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 . 3  Enter</source>
   <translation>1 . 3  Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>1 2 3  Enter</source>
   <translation>1 2 3  Entrée</translation>
  </message>
  <message>
   <location filename="documents, batch.doubt" />
   <source>1 doubt</source>
   <translation>1 doute</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>1 lap, 1 change</source>
   <translation>1 tour, 1 transition</translation>
  </message>
  <message>
   <location filename="documents, batch.rank" />
   <source>1 rank changes</source>
   <translation>1 rang change</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>12 15 20-30, or all</source>
   <translation>12 15 20-30, ou *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>14.2 km</source>
   <translation>14,2 km</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>18:50:12, or +0:12</source>
   <translation>18:50:12, ou +0:12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps with a foot part, 7 changes</source>
   <translation>2 tours avec portage, 7 transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>2 laps, 3 changes, one line for laps and finish</source>
   <translation>2 tours, 3 transitions, une seule ligne pour tours et arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>3  Enter</source>
   <translation>3  Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 checkpoints</source>
   <translation>3 points de contrôle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>3 laps, 5 changes, one line for laps and finish</source>
   <translation>3 tours, 5 transitions, une seule ligne pour tours et arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>3 × 6, 2 × 6, final; women and men</source>
   <translation>3 × 6, 2 × 6, finale ; femmes et hommes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}</source>
   <translation>43 {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat} puts 43 into {heat} · {heat} 10:06:12 is its start</source>
   <translation>43 {heat} place le 43 en {heat} · {heat} 10:06:12 est son départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>43 {heat}: into that heat · 43 -: off the lists · {heat} 10:06:12 or now: its start</source>
   <translation>43 {heat} : dans cette série · 43 - : hors des listes · {heat} 10:06:12 ou now : son départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>A bib read again within</source>
   <translation>Dossard relu en moins de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>A fault in the program stopped this. Nothing was written.</source>
   <translation>Une erreur du programme a interrompu l’opération. Rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>A gate stamps its times itself; what is typed has the time of this computer.</source>
   <translation>Une cellule horodate elle-même ; ce qui est tapé a l’heure de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>A lap for each member, one number for the team</source>
   <translation>Un tour par équipier, un dossard par équipe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A late entry: type its bib. A row of the list is taken up with Enter or a double click.</source>
   <translation>Inscription tardive : taper le dossard. Entrée ou un double clic reprend une ligne de la liste.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>A new entry {bib}</source>
   <translation>Nouvel engagement {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A new sheet</source>
   <translation>Nouvelle feuille</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>A penalty that follows is a ruling of its own</source>
   <translation>Une pénalité qui en découle est une décision à part</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>A quarter of the field is faster</source>
   <translation>Un quart du peloton est plus rapide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>A race that runs by itself</source>
   <translation>Une course qui se déroule seule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>A reading</source>
   <translation>Une lecture</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>A reading that would make a leg shorter than its floor is doubted: nobody climbs that fast.</source>
   <translation>Une lecture qui rendrait un tronçon plus court que son minimum est douteuse : personne ne monte si vite.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>A sheet of paper</source>
   <translation>Feuille papier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>A sheet of paper…</source>
   <translation>Feuille papier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>A spare gate counts only where the other missed</source>
   <translation>Une cellule de secours ne compte que là où l’autre a manqué</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>A start without a time waits for the gun: it is given on the day with one key and can be corrected later. Times are typed without colons: 185000.</source>
   <translation>Un départ sans heure attend le coup de départ : il se donne le jour même d’une touche et se corrige ensuite. Les heures se tapent sans deux-points : 185000.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>A table with a row per athlete, as CSV, XLSX or copied from a spreadsheet or a web page. Only the bib is needed; name, sex, born, nation, club, category, course, start and slot are understood in English, German, French, Italian and Spanish, in any order. Where the headers say something else, or nothing, you are asked. Drop the file here, choose it, or paste the table.</source>
   <translation>Un tableau d’une ligne par athlète, en CSV, XLSX ou copié d’un tableur ou d’une page web. Seul le dossard est nécessaire ; nom, sexe, naissance, nation, club, catégorie, parcours, départ et créneau sont compris en anglais, allemand, français, italien et espagnol, dans n’importe quel ordre. Si les en-têtes disent autre chose, ou rien, une question est posée. Déposer le fichier ici, le choisir ou coller le tableau.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>A tie decides</source>
   <translation>Une égalité décide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>A tie decides who goes on</source>
   <translation>Une égalité décide de la suite</translation>
  </message>
  <message>
   <location filename="documents, alert.no-bib" />
   <source>A time at {where} waits for a bib.</source>
   <translation>Un temps à {where} attend un dossard.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window</source>
   <translation>Un temps maintenant, dans toute fenêtre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, in every window, without a number block</source>
   <translation>Un temps maintenant, dans toute fenêtre, sans pavé numérique</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>A time now, its bib later</source>
   <translation>Un temps maintenant, le dossard plus tard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>A time to put in, its bib after · Esc leaves</source>
   <translation>Temps à insérer, puis son dossard · Échap quitte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>A typed bib has the time of</source>
   <translation>Un dossard tapé a l’heure de</translation>
  </message>
  <message>
   <location filename="documents, column.about" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>About</source>
   <translation>Objet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>About Skimo Timer</source>
   <translation>À propos de Skimo Timer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Accept what is suggested</source>
   <translation>Accepter la proposition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Accept what is suggested	.</source>
   <translation>Accepter la proposition	.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Add a set</source>
   <translation>Ajouter un lot</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Add course</source>
   <translation>Ajouter un parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Add gate</source>
   <translation>Ajouter une cellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Add lap</source>
   <translation>Ajouter un tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Add round</source>
   <translation>Ajouter une manche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Add {what}</source>
   <translation>Ajouter : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Added: {passings} passings, {rulings} rulings; {skipped} were there already.</source>
   <translation>Ajoutés : {passings} passages, {rulings} décisions ; {skipped} étaient déjà là.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects nobody so far</source>
   <translation>Ne touche encore personne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>Affects {n}: {bibs}</source>
   <translation>Touche {n} : {bibs}</translation>
  </message>
  <message>
   <location filename="documents, column.against" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Against</source>
   <translation>Contre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against whom</source>
   <translation>Contre qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Against: bib</source>
   <translation>Contre : dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: Austria (masters from 46)</source>
   <translation>Catégories d’âge : Autriche (masters dès 46 ans)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Age classes: ISMF, France, Spain (masters from 40)</source>
   <translation>Catégories d’âge : ISMF, France, Espagne (masters dès 40 ans)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Ages</source>
   <translation>Âges</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Ages count from {season}: U18 is born {first} or {last}</source>
   <translation>Les âges comptent dès {season} : les U18 sont nés en {first} ou {last}</translation>
  </message>
  <message>
   <location filename="documents, report.alerts" />
   <source>Alerts</source>
   <translation>Alertes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>All as usual</source>
   <translation>Comme d’habitude</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>All changes</source>
   <translation>Toutes les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>All changes together; * lacks one</source>
   <translation>Toutes les transitions ensemble ; * il en manque une</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>All classifications in turn</source>
   <translation>Tous les classements tour à tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All clubs</source>
   <translation>Tous les clubs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>All its times are moved to the clock of this computer</source>
   <translation>Tous ses temps sont ramenés à l’horloge de cet ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>All keys as they came</source>
   <translation>Toutes les touches d’origine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>All places</source>
   <translation>Tous les points</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>All ranks</source>
   <translation>Tous les rangs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>All together</source>
   <translation>Tous ensemble</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Also in {stage}: {bibs}</source>
   <translation>Aussi en {stage} : {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Also the lap begun before it</source>
   <translation>Aussi le tour déjà commencé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Among those of</source>
   <translation>Parmi ceux de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>An empty field admits everybody. Ages include both ends. Best of 3 adds up three results of a club.</source>
   <translation>Un champ vide admet tout le monde. Les âges s’entendent bornes comprises. « 3 meilleurs » additionne trois résultats d’un club.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>An interval start, every 30 s</source>
   <translation>Départ individuel, toutes les 30 s</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Anna, G3</source>
   <translation>Anna, G3</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Announcer's page on phones</source>
   <translation>Page du speaker sur téléphone</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer's page on phones…</source>
   <translation>Page du speaker sur téléphone…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Announcer, on the second screen</source>
   <translation>Speaker, sur le second écran</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Another course</source>
   <translation>Un autre parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another impulse of the gate, or none</source>
   <translation>Une autre impulsion de la cellule, ou aucune</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Another passing of {bib} is pinned so that {point}, lap {lap}, cannot be here.</source>
   <translation>Un autre passage de {bib} est fixé : {point}, tour {lap}, ne peut pas être ici.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Another ruling…</source>
   <translation>Autre décision…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Any</source>
   <translation>Indifférent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Anything else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/pages.py" />
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>As it is in the race</source>
   <translation>Comme dans la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>As it is printed</source>
   <translation>Comme imprimé</translation>
  </message>
  <message>
   <location filename="documents, card.is" />
   <source>As it is: {rank}., {result}</source>
   <translation>En réalité : rang {rank}, {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>As matched</source>
   <translation>Selon l’attribution</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>As published</source>
   <translation>Comme publié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>As the computer</source>
   <translation>Comme l’ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>As the race</source>
   <translation>Comme la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>As usual</source>
   <translation>Comme d’habitude</translation>
  </message>
  <message>
   <location filename="documents, sheet.ascents" />
   <source>Ascents</source>
   <translation>Montées</translation>
  </message>
  <message>
   <location filename="documents, column.at" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>At</source>
   <translation>À</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: let through</source>
   <translation>À la barrière horaire : laissé passer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>At a limit: stopped</source>
   <translation>À la barrière horaire : arrêté</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>At its line</source>
   <translation>Sur sa ligne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Backspace</source>
   <translation>Retour arrière</translation>
  </message>
  <message>
   <location filename="documents, report.balance" />
   <source>Balance</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Battery {n} %</source>
   <translation>Batterie {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Begin from a plan</source>
   <translation>Partir d’un plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Begin from a usual course</source>
   <translation>Partir d’un parcours type</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/changes.py" />
   <source>Behind</source>
   <translation>Derrière</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Behind whomever is compared with</source>
   <translation>Derrière celui à qui l’on compare</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Best</source>
   <translation>Meilleur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Best of</source>
   <translation>Meilleurs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>Best of the day</source>
   <translation>Meilleur du jour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Between the quarters lies half of the field</source>
   <translation>Entre les quarts se trouve la moitié du peloton</translation>
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
   <translation>Dos.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Bib and heat, or heat and start</source>
   <translation>Dossard et série, ou série et départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Bib for the time that waits</source>
   <translation>Dossard du temps en attente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Bib swapped or lost</source>
   <translation>Dossard échangé ou perdu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Bib {bib}</source>
   <translation>Dossard {bib}</translation>
  </message>
  <message>
   <location filename="documents, alert.unknown-bib" />
   <source>Bib {bib} is not entered, but was read at {where}.</source>
   <translation>Le dossard {bib} n’est pas engagé, mais a été lu à {where}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Bib, Enter: passing now · Space: time now</source>
   <translation>Dossard, Entrée : passage maintenant · Espace : heure maintenant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Bib, name, club</source>
   <translation>Dossard, nom, club</translation>
  </message>
  <message>
   <location filename="documents, column.bibs" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Bibs</source>
   <translation>Dossards</translation>
  </message>
  <message>
   <location filename="documents, report.finish-times" />
   <source>Bibs and times at the finish</source>
   <translation>Dossards et temps à l’arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Boards</source>
   <translation>Panneaux</translation>
  </message>
  <message>
   <location filename="documents, column.born" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Born</source>
   <translation>Né en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Both have the same bib.</source>
   <translation>Les deux ont le même dossard.</translation>
  </message>
  <message>
   <location filename="documents, report.bracket" />
   <source>Bracket</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Bring back	Del</source>
   <translation>Rétablir	Suppr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Bring back what was there</source>
   <translation>Rétablir ce qui y était</translation>
  </message>
  <message>
   <location filename="documents, column.origin" />
   <location filename="documents, column.protest-by" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>By itself</source>
   <translation>Seul</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>By radio</source>
   <translation>Par radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>By the order over the finish line (pursuit)</source>
   <translation>Dans l’ordre de passage de la ligne d’arrivée (poursuite)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>By the plan</source>
   <translation>Selon le plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>By whom</source>
   <translation>Par qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>By: bib or name</source>
   <translation>Par : dossard ou nom</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Bytes</source>
   <translation>Octets</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Called up at the prize giving</source>
   <translation>Appelés à la remise des prix</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Card</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Card of keys</source>
   <translation>Carte des touches</translation>
  </message>
  <message>
   <location filename="documents, column.category" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Central European (č ř ł)</source>
   <translation>Europe centrale (č ř ł)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/changes.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Change</source>
   <translation>Changer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change keys…</source>
   <translation>Changer les touches…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Change the bib</source>
   <translation>Changer le dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Change the running race</source>
   <translation>Modifier la course en cours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Change the running race…</source>
   <translation>Modifier la course en cours…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Change the set-up</source>
   <translation>Modifier la configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Change what was guessed wrong. The choice is remembered for these headers.</source>
   <translation>Changer ce qui a été mal deviné. Le choix est retenu pour ces en-têtes.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Change: {name}</source>
   <translation>Modifier : {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Changed since it was published</source>
   <translation>Modifié depuis la publication</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Changed since version {number}: {count} rows</source>
   <translation>Modifié depuis la version {number} : {count} lignes</translation>
  </message>
  <message>
   <location filename="documents, sheet.changed" />
   <source>Changed since version {number}: {what}</source>
   <translation>Modifié depuis la version {number} : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Changed; every result is computed anew</source>
   <translation>Modifié ; tous les résultats sont recalculés</translation>
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
   <translation>Transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/table.py" />
   <source>Changes of everybody</source>
   <translation>Transitions de tous</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Changes rank</source>
   <translation>Rang aux transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Changes {bib} {name}</source>
   <translation>Transitions {bib} {name}</translation>
  </message>
  <message>
   <location filename="documents, column.channel" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Chart of the gaps to the leader</source>
   <translation>Graphique des écarts au premier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chart: gaps, positions, each change</source>
   <translation>Graphique : écarts, positions, chaque transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Checked in  Enter</source>
   <translation>Pointé au départ  Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Checked in, is back</source>
   <translation>Pointé, de retour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 1</source>
   <translation>Contrôle 1</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 2</source>
   <translation>Contrôle 2</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Checkpoint 3</source>
   <translation>Contrôle 3</translation>
  </message>
  <message>
   <location filename="documents, column.checksum" />
   <source>Checksum</source>
   <translation>Somme de contrôle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Choose a line, then press its new key below.</source>
   <translation>Choisir une ligne, puis presser sa nouvelle touche ci-dessous.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Ctrl+M moves it to this point.</source>
   <translation>Choisir d’abord un passage avec ↑ ↓ ; Ctrl+M le déplace à ce point.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Choose a passing with ↑ ↓ first; Del makes it void.</source>
   <translation>Choisir d’abord un passage avec ↑ ↓ ; Suppr l’annule.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>Choose athletes in the table or in a chart; with Ctrl several.</source>
   <translation>Choisir des athlètes dans le tableau ou un graphique ; plusieurs avec Ctrl.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>Choose somebody who is compared with another.</source>
   <translation>Choisir quelqu’un qui est comparé à un autre.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Choose up to six rows with Ctrl and a click, or Shift and the arrows.</source>
   <translation>Choisir jusqu’à six lignes par Ctrl et clic, ou Maj et les flèches.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Choose what comes nearest. Everything can be changed on the next pages.</source>
   <translation>Choisir ce qui s’en approche le plus. Tout peut se changer aux pages suivantes.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Choose which column is the bib</source>
   <translation>Choisir la colonne du dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Chosen passing void, or back</source>
   <translation>Passage choisi annulé, ou rétabli</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Chosen passing void, or back	Del</source>
   <translation>Passage choisi annulé, ou rétabli	Suppr</translation>
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
   <translation>Classement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Classification before</source>
   <translation>Classement précédent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Classifications</source>
   <translation>Classements</translation>
  </message>
  <message>
   <location filename="documents, balance.classified" />
   <location filename="documents, status.OK" />
   <source>Classified</source>
   <translation>Classés</translation>
  </message>
  <message>
   <location filename="documents, sheet.climb" />
   <source>Climb</source>
   <translation>Montée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock as this computer</source>
   <translation>Horloge comme cet ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock not known yet</source>
   <translation>Horloge pas encore connue</translation>
  </message>
  <message>
   <location filename="documents, kind.offset-set" />
   <source>Clock of a source</source>
   <translation>Horloge d’une source</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Clock of the gate, and what it has missed</source>
   <translation>Horloge de la cellule, et ce qu’elle a manqué</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} ahead</source>
   <translation>Horloge en avance de {amount}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Clock {amount} behind</source>
   <translation>Horloge en retard de {amount}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clock: computer</source>
   <translation>Horloge : ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Clocks: {gates}, computer</source>
   <translation>Horloges : {gates}, ordinateur</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Close and lose what was typed?</source>
   <translation>Fermer et perdre la saisie ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Close race</source>
   <translation>Fermer la course</translation>
  </message>
  <message>
   <location filename="documents, column.closed" />
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Closed, sweepers through</source>
   <translation>Fermé, serre-files passés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Closing the race</source>
   <translation>Clôture de la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Closing: what is still to be done…</source>
   <translation>Clôture : ce qui reste à faire…</translation>
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
   <translation>Club</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs</source>
   <translation>Clubs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Clubs, best 3</source>
   <translation>Clubs, 3 meilleurs</translation>
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
   <translation>Colonne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Columns…</source>
   <translation>Colonnes…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Compared with</source>
   <translation>Comparé à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Complete</source>
   <translation>Complet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Computer clock {step}</source>
   <translation>Horloge de l’ordinateur {step}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Connected</source>
   <translation>Connecté</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <location filename="documents, balance.contradicted" />
   <source>Contradicted by readings</source>
   <translation>Contredit par les lectures</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copied: paste it into a mail or a spreadsheet.</source>
   <translation>Copié : à coller dans un courriel ou un tableur.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Copy lap</source>
   <translation>Copier le tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-amended" />
   <source>Correction of a passing</source>
   <translation>Correction d’un passage</translation>
  </message>
  <message>
   <location filename="documents, column.count" />
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Counted</source>
   <translation>Compté</translation>
  </message>
  <message>
   <location filename="documents, column.counts" />
   <source>Counts</source>
   <translation>Compte</translation>
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
   <translation>Parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Course shortened</source>
   <translation>Parcours raccourci</translation>
  </message>
  <message>
   <location filename="documents, column.course-time" />
   <source>Course time</source>
   <translation>Temps de parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Course {n}</source>
   <translation>Parcours {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Course, starts, start list</source>
   <translation>Parcours, départs, liste de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Courses</source>
   <translation>Parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Create race</source>
   <translation>Créer la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Ctrl+Z, or Esc twice, takes back what you did last, in words.</source>
   <translation>Ctrl+Z, ou Échap deux fois, reprend la dernière action, en toutes lettres.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Ctrl+Z: undo {what}</source>
   <translation>Ctrl+Z : annuler {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ctrl+{digit}</source>
   <translation>Ctrl+{digit}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Cut, never rounded</source>
   <translation>Tronqués, jamais arrondis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNF of {bib}</source>
   <translation>DNF pour {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>DNF · DNS of whoever is typed or chosen</source>
   <translation>DNF · DNS pour qui est tapé ou choisi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNF, did not finish</source>
   <translation>DNF, abandon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>DNS for all of them</source>
   <translation>DNS pour tous</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DNS of {bib}</source>
   <translation>DNS pour {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DNS, did not start</source>
   <translation>DNS, non parti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>DSQ of {bib}</source>
   <translation>DSQ pour {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>DSQ, disqualified</source>
   <translation>DSQ, disqualifié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="documents, column.date" />
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Deal out the start list</source>
   <translation>Répartir la liste de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Decide</source>
   <translation>Décider</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Decides how much a penalty costs</source>
   <translation>Fixe le coût d’une pénalité</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Decides its penalties</source>
   <translation>Fixe ses pénalités</translation>
  </message>
  <message>
   <location filename="documents, column.decision" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury</source>
   <translation>Décision du jury</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Decision of the jury, in words</source>
   <translation>Décision du jury, en toutes lettres</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-decided" />
   <source>Decision on a protest</source>
   <translation>Décision sur une réclamation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Demo</source>
   <translation>Démo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/player.py" />
   <source>Demo: the crew types by itself. Type too, whatever you like.</source>
   <translation>Démo : l’équipe tape toute seule. Taper aussi, sans crainte.</translation>
  </message>
  <message>
   <location filename="documents, part.descents" />
   <source>Descents</source>
   <translation>Descentes</translation>
  </message>
  <message>
   <location filename="documents, sheet.devices" />
   <source>Devices</source>
   <translation>Appareils</translation>
  </message>
  <message>
   <location filename="documents, balance.dnf" />
   <location filename="documents, status.DNF" />
   <source>Did not finish</source>
   <translation>Abandon</translation>
  </message>
  <message>
   <location filename="documents, balance.dns" />
   <location filename="documents, status.DNS" />
   <source>Did not start</source>
   <translation>Non parti</translation>
  </message>
  <message>
   <location filename="documents, column.difference" />
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_field.py" />
   <source>Digits and Enter: a passing now. Space: a time now, its bib later.</source>
   <translation>Chiffres et Entrée : un passage maintenant. Espace : une heure maintenant, son dossard ensuite.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Dismiss {n} impulses</source>
   <translation>Écarter {n} impulsions</translation>
  </message>
  <message>
   <location filename="documents, balance.dsq" />
   <location filename="documents, status.DSQ" />
   <source>Disqualified</source>
   <translation>Disqualifié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Do it</source>
   <translation>Exécuter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Does not add up: {bibs}</source>
   <translation>Le compte n’y est pas : {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Does not count</source>
   <translation>Ne compte pas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Does not go on</source>
   <translation>Non qualifié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Done. Ctrl+Z in the race takes it back.</source>
   <translation>Fait. Ctrl+Z dans la course l’annule.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Done; Ctrl+Z in the race window takes it back.</source>
   <translation>Fait ; Ctrl+Z dans la fenêtre de course l’annule.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Doubts that touch a podium</source>
   <translation>Doutes qui touchent un podium</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/rows.py" />
   <source>Drag to another heat. On a row: Alt with ← → moves, + goes on, - is out, R runs again</source>
   <translation>Glisser vers une autre série. Sur une ligne : Alt avec ← → déplace, + qualifie, - élimine, R recourt</translation>
  </message>
  <message>
   <location filename="documents, column.due" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Due</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>Due in</source>
   <translation>Attendu dans</translation>
  </message>
  <message>
   <location filename="documents, summary.changes" />
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>Each change</source>
   <translation>Chaque transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Each change has its time and rank. Ctrl+I opens the review of them all; ? shows the keys.</source>
   <translation>Chaque transition a son temps et son rang. Ctrl+I ouvre la revue de toutes ; ? montre les touches.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Each change of who is chosen, and what could be won · Ctrl+Shift+P</source>
   <translation>Chaque transition des choisis, et ce qui pouvait être gagné · Ctrl+Maj+P</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>Each change with the whole field</source>
   <translation>Chaque transition avec tout le peloton</translation>
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
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Enter makes a new entry {bib} beside {old}; Ctrl+R gives {old} the bib {bib}, with all it has</source>
   <translation>Entrée crée un nouvel engagement {bib} à côté de {old} ; Ctrl+R donne à {old} le dossard {bib}, avec tout le sien</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Enter makes {code} a code of this race</source>
   <translation>Entrée fait de {code} un code de cette course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Enter start · − does not start · * recall · a bib: out of turn · F full screen · Ctrl+Z undo</source>
   <translation>Entrée donne le départ · − ne part pas · * rappelle · un dossard : hors de son tour · F plein écran · Ctrl+Z annule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Enter the protest</source>
   <translation>Saisir la réclamation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time for {typed}</source>
   <translation>Entrée : un temps pour {typed}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: a time, perhaps {bibs}</source>
   <translation>Entrée : un temps, peut-être {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered</source>
   <translation>Entrée : {typed}, non engagé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {typed}, not entered · or {bibs}</source>
   <translation>Entrée : {typed}, non engagé · ou {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Enter: {who}</source>
   <translation>Entrée : {who}</translation>
  </message>
  <message>
   <location filename="documents, balance.entered" />
   <source>Entered</source>
   <translation>Engagés</translation>
  </message>
  <message>
   <location filename="documents, report.entries" />
   <source>Entries</source>
   <translation>Engagements</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Entries in the file</source>
   <translation>Engagements du fichier</translation>
  </message>
  <message>
   <location filename="documents, kind.entered" />
   <source>Entry</source>
   <translation>Engagement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Entry corrected</source>
   <translation>Engagement corrigé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Esc again: undo {what}</source>
   <translation>Encore Échap : annuler {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Every change</source>
   <translation>Chaque changement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Every time is on the disk before it is shown</source>
   <translation>Chaque temps est sur le disque avant d’être affiché</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Everybody has started</source>
   <translation>Tous sont partis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Everybody {n}</source>
   <translation>Tous {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Everything back to its usual place</source>
   <translation>Tout remettre à sa place habituelle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Everything is done: everybody has a result or a status, every list is published.</source>
   <translation>Tout est fait : chacun a un résultat ou un statut, toutes les listes sont publiées.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Everything is written to it at once; there is nothing to save</source>
   <translation>Tout y est écrit aussitôt ; rien à enregistrer</translation>
  </message>
  <message>
   <location filename="documents, column.expected" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Expected a time of day such as 185000 or 18:50:00</source>
   <translation>Attendu : une heure, p. ex. 185000 ou 18:50:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Expected how many are through, such as 84.</source>
   <translation>Attendu : combien sont passés, p. ex. 84.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Expected next</source>
   <translation>Attendus ensuite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Expected {0}</source>
   <translation>Attendu : {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Expected {form}</source>
   <translation>Attendu : {form}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Expected {what}</source>
   <translation>Attendu : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Expected: {what}</source>
   <translation>Attendu : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="documents, state.final" />
   <source>FINAL</source>
   <translation>FINALE</translation>
  </message>
  <message>
   <location filename="documents, summary.quickest" />
   <source>Fastest in the changes</source>
   <translation>Meilleurs aux transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Faults in the file</source>
   <translation>Erreurs dans le fichier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Faults in the set-up</source>
   <translation>Erreurs dans la configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Field</source>
   <translation>Peloton</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Figures of each leg</source>
   <translation>Chiffres de chaque tronçon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>File of the race</source>
   <translation>Fichier de la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Filter</source>
   <translation>Filtre</translation>
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
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="documents, page.find" />
   <source>Find a bib, a name, a club</source>
   <translation>Chercher un dossard, un nom, un club</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>Find bib, name or club</source>
   <translation>Chercher dossard, nom ou club</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Finish</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Finish gate</source>
   <translation>Cellule d’arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>First answer about a clock</source>
   <translation>Première réponse sur une horloge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>First start</source>
   <translation>Premier départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>First {n}</source>
   <translation>Les {n} premiers</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Fixed delay</source>
   <translation>Retard fixe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>Folder for the pages of results</source>
   <translation>Dossier des pages de résultats</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/computer/watch.py" />
   <source>Folder for the second copy of the race, on another disk</source>
   <translation>Dossier de la deuxième copie de la course, sur un autre disque</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Follow the race again (Home)</source>
   <translation>Suivre à nouveau la course (Début)</translation>
  </message>
  <message>
   <location filename="documents, part.foot" />
   <source>Foot</source>
   <translation>Pied</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part and 3 changes</source>
   <translation>Portage et 3 transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, in</source>
   <translation>Début du portage, entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part begins, out</source>
   <translation>Début du portage, sortie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, in</source>
   <translation>Fin du portage, entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Foot part ends, out</source>
   <translation>Fin du portage, sortie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>For everybody, or for these only: somebody helped, or a train barred the way.</source>
   <translation>Pour tous, ou pour ceux-ci seulement : quelqu’un a porté secours, ou un train barrait la route.</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-jury" />
   <source>For the jury</source>
   <translation>Pour le jury</translation>
  </message>
  <message>
   <location filename="documents, sheet.signed-timing" />
   <source>For the timing</source>
   <translation>Pour le chronométrage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>For {n} entered</source>
   <translation>Pour {n} engagés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Form</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Format of this course</source>
   <translation>Format de ce parcours</translation>
  </message>
  <message>
   <location filename="documents, column.from" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>From race to rec, or back, also in the middle: the own start stays.</source>
   <translation>De course à loisir, ou l’inverse, même en cours de route : le départ propre reste.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>From the first start</source>
   <translation>Depuis le premier départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the first start, for everybody</source>
   <translation>Depuis le premier départ, pour tous</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start</source>
   <translation>Depuis le départ propre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>From the own start line reading (net time)</source>
   <translation>Depuis la lecture propre de la ligne de départ (temps net)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>G3 +10:00, or G3 1:40:00</source>
   <translation>G3 +10:00, ou G3 1:40:00</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>GO</source>
   <translation>PARTEZ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Games: 18 in 3 × 6, 2 × 6, final; no qualification</source>
   <translation>Jeux : 18 en 3 × 6, 2 × 6, finale ; sans qualification</translation>
  </message>
  <message>
   <location filename="documents, column.gap" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap</source>
   <translation>Écart</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>Gap of everybody in parts</source>
   <translation>L’écart de chacun, décomposé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gap split</source>
   <translation>Écart décomposé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Gaps</source>
   <translation>Écarts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate</source>
   <translation>Poste</translation>
  </message>
  <message>
   <location filename="documents, kind.gate-reported" />
   <source>Gate by radio</source>
   <translation>Poste par radio</translation>
  </message>
  <message>
   <location filename="documents, column.gate-count" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gate counts</source>
   <translation>Comptes du poste</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Gate {n}</source>
   <translation>Poste {n}</translation>
  </message>
  <message>
   <location filename="documents, report.gates" />
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates</source>
   <translation>Cellules</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gates by radio</source>
   <translation>Postes par radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates by radio: who is there…</source>
   <translation>Postes par radio : qui est passé…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Gates with limits from the first of three lines, past midnight too</source>
   <translation>Postes à barrière horaire depuis la première de trois lignes, aussi après minuit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Gates…</source>
   <translation>Cellules…</translation>
  </message>
  <message>
   <location filename="documents, column.gave_up" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Gave up</source>
   <translation>Abandon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Gave up (where)</source>
   <translation>Abandon (où)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Gave up {n}</source>
   <translation>Abandons {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Gave up…  *</source>
   <translation>Abandon…  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Give</source>
   <translation>Donner</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/question.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Goes on</source>
   <translation>Qualifié</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Goes on at</source>
   <translation>Reprend à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Goes on to the next stage</source>
   <translation>Passe à la phase suivante</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Gone: {who} {time}</source>
   <translation>Parti : {who} {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>HYPOTHETICAL – no result</source>
   <translation>HYPOTHÉTIQUE – pas un résultat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Half a lap counts at</source>
   <translation>Un demi-tour compte à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Half a lap counts at the top</source>
   <translation>Un demi-tour compte au sommet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Half of the field is faster</source>
   <translation>La moitié du peloton est plus rapide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Half way</source>
   <translation>Mi-parcours</translation>
  </message>
  <message>
   <location filename="documents, kind.paired" />
   <source>Hand and gate</source>
   <translation>Main et cellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Head of the lists</source>
   <translation>En-tête des listes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Heard when</source>
   <translation>Appris à</translation>
  </message>
  <message>
   <location filename="documents, column.heat" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Heat</source>
   <translation>Série</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat" />
   <source>Heat {heat}</source>
   <translation>Série {heat}</translation>
  </message>
  <message>
   <location filename="documents, sheet.heat-at" />
   <source>Heat {heat}, start {time}</source>
   <translation>Série {heat}, départ {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Heats</source>
   <translation>Séries</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Heats have starts of their own: a start that is not known yet is given on the day with one key.</source>
   <translation>Les séries ont leurs propres départs : un départ encore inconnu se donne le jour même d’une touche.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Heats: places, who goes on…</source>
   <translation>Séries : places, qui passe…</translation>
  </message>
  <message>
   <location filename="documents, summary.held-up" />
   <source>Held up by the changes</source>
   <translation>Retardé par les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Help…</source>
   <translation>Aide…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Here it is decided: nobody goes on</source>
   <translation>Décidé ici : personne ne se qualifie</translation>
  </message>
  <message>
   <location filename="documents, column.counted-here" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Here then</source>
   <translation>Ici alors</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Hide {board}</source>
   <translation>Masquer {board}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Holds since</source>
   <translation>Vaut depuis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>How many are through</source>
   <translation>Combien sont passés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How many have both sides</source>
   <translation>Combien ont les deux côtés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>How much of the variance of the results it explains</source>
   <translation>Quelle part de la variance des résultats il explique</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>How the changes would be</source>
   <translation>Ce que seraient les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Hundredths</source>
   <translation>Centièmes</translation>
  </message>
  <message>
   <location filename="documents, card.best" />
   <source>Hypothetical, every change like the best: {rank}., {result}</source>
   <translation>Hypothétique, chaque transition comme la meilleure : rang {rank}, {result}</translation>
  </message>
  <message>
   <location filename="documents, card.median" />
   <source>Hypothetical, every change like the middle of the field: {rank}., {result}</source>
   <translation>Hypothétique, chaque transition comme le milieu du peloton : rang {rank}, {result}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's best in every change, nobody else changed</source>
   <translation>Hypothétique : le rang avec le meilleur du peloton à chaque transition, les autres inchangés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Hypothetical: the rank with the field's median in every change, nobody else changed</source>
   <translation>Hypothétique : le rang avec la médiane du peloton à chaque transition, les autres inchangés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If best</source>
   <translation>Si meilleur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>If median</source>
   <translation>Si médiane</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import from a file…</source>
   <translation>Importer d’un fichier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Import {new} new, change {changed}</source>
   <translation>Importer {new} nouveaux, changer {changed}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Impulse at {time}</source>
   <translation>Impulsion à {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Impulse of the gate	Ctrl+X</source>
   <translation>Impulsion de la cellule	Ctrl+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>In a bunch</source>
   <translation>En groupe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>In a race of rounds another time would have made other heats: nobody can say what then.</source>
   <translation>Dans une course à manches, un autre temps aurait fait d’autres séries : nul ne peut dire la suite.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>In heats</source>
   <translation>En séries</translation>
  </message>
  <message>
   <location filename="documents, status.RUN" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>In the race</source>
   <translation>Dans la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>In this race</source>
   <translation>Dans cette course</translation>
  </message>
  <message>
   <location filename="documents, format.individual" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual</source>
   <translation>Individuelle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Individual with a foot part</source>
   <translation>Individuelle avec portage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Insert a {what} below</source>
   <translation>Insérer dessous : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Interval</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Interval from start to start</source>
   <translation>Intervalle d’un départ à l’autre</translation>
  </message>
  <message>
   <location filename="documents, column.place-now" />
   <source>Is</source>
   <translation>Est</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Is it {who}?</source>
   <translation>Est-ce {who} ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>It has started at {time}</source>
   <translation>Le départ a été donné à {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>It is not pinned: the matching decides.</source>
   <translation>Pas fixé : l’attribution décide.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>It is ranked</source>
   <translation>Il est classé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>It is {time}</source>
   <translation>C’est {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Its times are printed in</source>
   <translation>Ses temps s’impriment en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Its times stay as they are; nothing more is asked about it</source>
   <translation>Ses temps restent tels quels ; plus de question à ce sujet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Judge: 34 31 33</source>
   <translation>Juge : 34 31 33</translation>
  </message>
  <message>
   <location filename="documents, sheet.jury" />
   <source>Jury</source>
   <translation>Jury</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keep pages of results in…</source>
   <translation>Tenir les pages de résultats dans…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Kept; it is written as soon as the file can be.</source>
   <translation>Conservé ; écrit dès que le fichier le permet.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Keys	?</source>
   <translation>Touches	?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Keys of Skimo Timer</source>
   <translation>Touches de Skimo Timer</translation>
  </message>
  <message>
   <location filename="documents, column.kind" />
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Kind of race</source>
   <translation>Genre de course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>Kinds of changes</source>
   <translation>Genres de transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/kind_page.py" />
   <source>Kinds of races</source>
   <translation>Genres de courses</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Known</source>
   <translation>Connus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="documents, column.lap" />
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Lap</source>
   <translation>Tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>Lap against lap</source>
   <translation>Tour par tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Lap line and finish</source>
   <translation>Ligne de tour et arrivée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Lap of {which}, 0: serves nothing · Ctrl+K: as matched</source>
   <translation>Tour de {which}, 0 : ne sert à rien · Ctrl+K : selon l’attribution</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Lap that a passing belongs to</source>
   <translation>Tour auquel appartient un passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>Lap {0}</source>
   <translation>Tour {0}</translation>
  </message>
  <message>
   <location filename="documents, column.lap-time" />
   <source>Lap {lap}</source>
   <translation>Tour {lap}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>Lap {n}</source>
   <translation>Tour {n}</translation>
  </message>
  <message>
   <location filename="documents, column.laps" />
   <location filename="documents, sheet.laps" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Laps</source>
   <translation>Tours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Laps completed within the limit</source>
   <translation>Tours accomplis dans la limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps completed within the limit count</source>
   <translation>Les tours accomplis dans la limite comptent</translation>
  </message>
  <message>
   <location filename="documents, format.timed-laps" />
   <source>Laps in a time</source>
   <translation>Tours en un temps donné</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Laps with skins on and off; all start together</source>
   <translation>Tours avec pose et dépose des peaux ; départ commun</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Larger</source>
   <translation>Plus grand</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Larger type	Ctrl++</source>
   <translation>Texte plus grand	Ctrl++</translation>
  </message>
  <message>
   <location filename="documents, column.gate-last" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Last</source>
   <translation>Dernier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Last bib</source>
   <translation>Dernier dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Last lines of the gate</source>
   <translation>Dernières lignes de la cellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Last name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Last passing</source>
   <translation>Dernier passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Last passings</source>
   <translation>Derniers passages</translation>
  </message>
  <message>
   <location filename="documents, column.last-time" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Last seen</source>
   <translation>Vu en dernier</translation>
  </message>
  <message>
   <location filename="documents, column.last-point" />
   <source>Last seen at</source>
   <translation>Vu en dernier à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Later than</source>
   <translation>Plus tard que</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/race/leaderboard.py" />
   <source>Leaderboard</source>
   <translation>Classement en direct</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Leaderboard follows the last passing</source>
   <translation>Le classement en direct suit le dernier passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Leave</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Leave it</source>
   <translation>Le laisser</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Leaves it after</source>
   <translation>Repart après</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Leg</source>
   <translation>Tronçon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Leg by leg</source>
   <translation>Tronçon par tronçon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Leg to the next point</source>
   <translation>Tronçon jusqu’au point suivant</translation>
  </message>
  <message>
   <location filename="documents, sheet.length" />
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Let through  +</source>
   <translation>Laisser passer  +</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Let through  Ctrl+Shift+L</source>
   <translation>Laisser passer  Ctrl+Maj+L</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Limit</source>
   <translation>Limite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Limit moved</source>
   <translation>Limite déplacée</translation>
  </message>
  <message>
   <location filename="documents, column.line" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines of the sheet</source>
   <translation>Lignes de la feuille</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Lines on the sheet</source>
   <translation>Lignes sur la feuille</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Lists as started</source>
   <translation>Listes telles qu’au départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists by the plan</source>
   <translation>Listes selon le plan</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists changed by hand</source>
   <translation>Listes changées à la main</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Lists posted</source>
   <translation>Listes affichées</translation>
  </message>
  <message>
   <location filename="documents, report.log" />
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="documents, format.long-distance" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Long distance</source>
   <translation>Longue distance</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Look</source>
   <translation>Aspect</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>Look at it</source>
   <translation>Regarder</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Lost</source>
   <translation>Perdu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>MISSING {n}</source>
   <translation>MANQUE {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Make official</source>
   <translation>Rendre officiel</translation>
  </message>
  <message>
   <location filename="documents, column.manual" />
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <location filename="documents, column.digest" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Mark</source>
   <translation>Marque</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Masters by five years, from 40</source>
   <translation>Masters de cinq en cinq ans, dès 40</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Matter before</source>
   <translation>Point à décider précédent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Median</source>
   <translation>Médiane</translation>
  </message>
  <message>
   <location filename="documents, column.member" />
   <source>Member {member}</source>
   <translation>Équipier {member}</translation>
  </message>
  <message>
   <location filename="documents, column.members" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Members</source>
   <translation>Équipiers</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Members have no result of their own.</source>
   <translation>Les équipiers n’ont pas de résultat propre.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Members of a team</source>
   <translation>Équipiers d’une équipe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Men</source>
   <translation>Hommes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="documents, column.missing" />
   <source>Missing</source>
   <translation>Manque</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Missing: {count}</source>
   <translation>Manquent : {count}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Missing: {names}</source>
   <translation>Manquent : {names}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Mixed relay</source>
   <translation>Relais mixte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps in an hour</source>
   <translation>Le plus de tours en une heure</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Most laps, halves too</source>
   <translation>Le plus de tours, demi-tours compris</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Move the chosen passing to this point</source>
   <translation>Déplacer le passage choisi à ce point</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Move to point</source>
   <translation>Déplacer au point</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Moved by, or to</source>
   <translation>Décalé de, ou à</translation>
  </message>
  <message>
   <location filename="documents, column.moving" />
   <location filename="skimo_timer/ui/review/columns.py" />
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Moving</source>
   <translation>En mouvement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Moving rank</source>
   <translation>Rang en mouvement</translation>
  </message>
  <message>
   <location filename="documents, state.open" />
   <source>NOT FINAL: SOMEBODY COULD STILL COME BETWEEN</source>
   <translation>NON DÉFINITIF : QUELQU’UN PEUT ENCORE S’INTERCALER</translation>
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
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Name of the course</source>
   <translation>Nom du parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Name of the race</source>
   <translation>Nom de la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Name, class and club as they should be; a corrected class ranks anew.</source>
   <translation>Nom, catégorie et club corrects ; une catégorie corrigée refait le classement.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Name, last name first</source>
   <translation>Nom, nom de famille d’abord</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Names</source>
   <translation>Noms</translation>
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
   <translation>Nécessaire : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Never seen: did they not start?</source>
   <translation>Jamais vus : non partis ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New bib for {which} · Esc leaves</source>
   <translation>Nouveau dossard pour {which} · Échap quitte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New bib: type it, Enter</source>
   <translation>Nouveau dossard : le taper, Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key</source>
   <translation>Nouvelle touche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>New key: press it here</source>
   <translation>Nouvelle touche : la presser ici</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>New race</source>
   <translation>Nouvelle course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New race…</source>
   <translation>Nouvelle course…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>New time	Ctrl+T</source>
   <translation>Nouveau temps	Ctrl+T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>New time for a passing</source>
   <translation>Nouveau temps d’un passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>New time for {which} · Esc leaves</source>
   <translation>Nouveau temps pour {which} · Échap quitte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Newer passing</source>
   <translation>Passage plus récent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>Next at {point}</source>
   <translation>Suivant à {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next classification</source>
   <translation>Classement suivant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Next matter to decide</source>
   <translation>Point à décider suivant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Next point (PageDown)</source>
   <translation>Point suivant (Page suiv.)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Next timing point</source>
   <translation>Point de chronométrage suivant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at the operator's point</source>
   <translation>Suivants : au point de l’opérateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Next: at {point}</source>
   <translation>Suivants : à {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>No bib to be read? Space takes the time. Then type the bib and *: the oldest open time is theirs.</source>
   <translation>Dossard illisible ? Espace prend le temps. Taper ensuite le dossard et * : le plus ancien temps sans dossard lui revient.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>No change is odd.</source>
   <translation>Aucune transition n’est étrange.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>No change of this course comes a second time.</source>
   <translation>Aucune transition de ce parcours ne revient une deuxième fois.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>No gate: every time is taken by hand. A gate can be added at any time.</source>
   <translation>Aucune cellule : chaque temps est pris à la main. Une cellule peut être ajoutée à tout moment.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>No half laps</source>
   <translation>Sans demi-tours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <source>No news at the moment: no connection to the timing.</source>
   <translation>Pas de nouvelles pour le moment : aucune liaison avec le chronométrage.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No other impulse is near this passing.</source>
   <translation>Aucune autre impulsion n’est proche de ce passage.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>No race has been opened on this computer yet.</source>
   <translation>Aucune course n’a encore été ouverte sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>No reading is missed there any more. Off the course its legs become one and its splits are not shown.</source>
   <translation>Plus aucune lecture n’y manque. Hors du parcours, ses tronçons n’en font plus qu’un et ses temps intermédiaires ne sont pas montrés.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>No rounds: everybody has one run. Begin from a plan, or add a round.</source>
   <translation>Pas de tours de course : chacun court une fois. Partir d’un plan ou ajouter un tour.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>No serial port is plugged in</source>
   <translation>Aucun port série n’est branché</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>No time waits for a bib at {point}.</source>
   <translation>Aucun temps n’attend de dossard à {point}.</translation>
  </message>
  <message>
   <location filename="documents, column.number" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>No.</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="documents, none.crew-sheet" />
   <source>Nobody comes by.</source>
   <translation>Personne ne passe.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-cards" />
   <source>Nobody has changes.</source>
   <translation>Personne n’a de transitions.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Nobody has finished with every change known yet.</source>
   <translation>Personne n’est encore arrivé avec toutes les transitions connues.</translation>
  </message>
  <message>
   <location filename="documents, none.ceremony" />
   <source>Nobody has finished yet.</source>
   <translation>Personne n’est encore arrivé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Nobody has passed yet.</source>
   <translation>Personne n’est encore passé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody has started yet.</source>
   <translation>Personne n’est encore parti.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Nobody is behind the sweepers</source>
   <translation>Personne n’est derrière les serre-files</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Nobody is due.</source>
   <translation>Personne n’est attendu.</translation>
  </message>
  <message>
   <location filename="documents, none.entries" />
   <location filename="documents, none.start-list" />
   <source>Nobody is entered.</source>
   <translation>Personne n’est engagé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected as number {n}</source>
   <translation>Personne n’est attendu en numéro {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nobody is expected here</source>
   <translation>Personne n’est attendu ici</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Nobody is expected here at the moment.</source>
   <translation>Personne n’est attendu ici pour le moment.</translation>
  </message>
  <message>
   <location filename="documents, sheet.nobody-yet" />
   <source>Nobody is in it yet. {heats}</source>
   <translation>Encore personne dedans. {heats}</translation>
  </message>
  <message>
   <location filename="documents, none.results" />
   <location filename="documents, none.splits" />
   <source>Nobody is in this classification.</source>
   <translation>Personne n’est dans ce classement.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Nobody is in this heat</source>
   <translation>Personne n’est dans cette série</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Nobody is on the lists of {stage} yet</source>
   <translation>Encore personne sur les listes de {stage}</translation>
  </message>
  <message>
   <location filename="documents, none.still-out" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Nobody is out on the course.</source>
   <translation>Personne n’est sur le parcours.</translation>
  </message>
  <message>
   <location filename="documents, none.finish-times" />
   <source>Nobody was read at the finish.</source>
   <translation>Personne n’a été lu à l’arrivée.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Not filled yet</source>
   <translation>Pas encore rempli</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>Not in use</source>
   <translation>Non utilisé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Not in use yet</source>
   <translation>Pas encore utilisé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Not on the start list: {bibs}</source>
   <translation>Pas sur la liste de départ : {bibs}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Not published yet</source>
   <translation>Pas encore publié</translation>
  </message>
  <message>
   <location filename="documents, part.unsplit" />
   <source>Not split</source>
   <translation>Non séparé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Not started</source>
   <translation>Non parti</translation>
  </message>
  <message>
   <location filename="documents, column.not_yet" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Not yet {n}</source>
   <translation>Pas encore {n}</translation>
  </message>
  <message>
   <location filename="documents, column.note" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Nothing has changed since version {0}.</source>
   <translation>Rien n’a changé depuis la version {0}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Nothing is found. Fewer letters, or another word?</source>
   <translation>Rien de trouvé. Moins de lettres, ou un autre mot ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Nothing is suggested.</source>
   <translation>Rien n’est proposé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Nothing to import</source>
   <translation>Rien à importer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to redo</source>
   <translation>Rien à rétablir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Nothing to undo</source>
   <translation>Rien à annuler</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Nothing was added. {first}</source>
   <translation>Rien n’a été ajouté. {first}</translation>
  </message>
  <message>
   <location filename="documents, none.decisions" />
   <location filename="documents, none.rulings" />
   <source>Nothing was decided.</source>
   <translation>Rien n’a été décidé.</translation>
  </message>
  <message>
   <location filename="documents, none.publications" />
   <source>Nothing was published yet.</source>
   <translation>Rien n’a encore été publié.</translation>
  </message>
  <message>
   <location filename="documents, none.passings" />
   <source>Nothing was read.</source>
   <translation>Rien n’a été lu.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Nothing was typed yet.</source>
   <translation>Rien n’a encore été tapé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Number {n}</source>
   <translation>Numéro {n}</translation>
  </message>
  <message>
   <location filename="documents, state.official" />
   <source>OFFICIAL</source>
   <translation>OFFICIEL</translation>
  </message>
  <message>
   <location filename="documents, state.corrected" />
   <source>OFFICIAL, CHANGED SINCE</source>
   <translation>OFFICIEL, CHANGÉ DEPUIS</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OK, status taken back</source>
   <translation>OK, statut repris</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>OTL of {bib}</source>
   <translation>OTL de {bib}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>OTL, out of time</source>
   <translation>OTL, hors délais</translation>
  </message>
  <message>
   <location filename="documents, worry.overdue" />
   <source>OVERDUE</source>
   <translation>EN RETARD</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Odd changes</source>
   <translation>Transitions étranges</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Oddities</source>
   <translation>Anomalies</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Of each heat go on</source>
   <translation>Qualifiés par série</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Of the variance</source>
   <translation>De la variance</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Off: nothing listens.</source>
   <translation>Désactivé : rien n’écoute.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Offence</source>
   <translation>Infraction</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Older passing</source>
   <translation>Passage plus ancien</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>On another course</source>
   <translation>Sur un autre parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>On battery {n} %</source>
   <translation>Sur batterie {n} %</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>On phones…</source>
   <translation>Sur téléphone…</translation>
  </message>
  <message>
   <location filename="documents, balance.on_course" />
   <source>On the course</source>
   <translation>Sur le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>On the line</source>
   <translation>Sur la ligne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>On the watch</source>
   <translation>À la montre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>One by one</source>
   <translation>Un par un</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb</source>
   <translation>Une montée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>One climb, with a time half way</source>
   <translation>Une montée, avec un temps à mi-parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>One climb, with a time half way; in tenths</source>
   <translation>Une montée, avec un temps à mi-parcours ; en dixièmes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each category of the start list</source>
   <translation>Un pour chaque catégorie de la liste de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>One for each course</source>
   <translation>Un pour chaque parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>One moment…</source>
   <translation>Un instant…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>One round, one by one</source>
   <translation>Un tour, un par un</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Only for this course</source>
   <translation>Seulement pour ce parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Only the ends of laps must be read</source>
   <translation>Seules les fins de tour doivent être lues</translation>
  </message>
  <message>
   <location filename="documents, alert.spare-gate" />
   <source>Only the spare gate saw {who} at {where}: {time}. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>Seule la cellule de réserve a vu {who} à {where} : {time}. Moins {mean} s, moyenne des {n} alentour, cela donne {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race</source>
   <translation>Ouvrir une course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Open a race…</source>
   <translation>Ouvrir une course…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Open a set-up</source>
   <translation>Ouvrir une configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Open race.toml…</source>
   <translation>Ouvrir race.toml…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>Open time at {point}</source>
   <translation>Temps sans dossard à {point}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <source>Open times</source>
   <translation>Temps sans dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Or drop its file here</source>
   <translation>Ou déposer son fichier ici</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Order of the finish judge in {heat}</source>
   <translation>Ordre du juge d’arrivée dans {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Other doubts</source>
   <translation>Autres doutes</translation>
  </message>
  <message>
   <location filename="documents, part.other" />
   <source>Other legs</source>
   <translation>Autres tronçons</translation>
  </message>
  <message>
   <location filename="documents, balance.otl" />
   <location filename="documents, status.OTL" />
   <source>Out of time</source>
   <translation>Hors délais</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>Overall</source>
   <translation>Scratch</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Own start time</source>
   <translation>Propre heure de départ</translation>
  </message>
  <message>
   <location filename="documents, state.proposed" />
   <source>PROPOSED</source>
   <translation>PROPOSÉ</translation>
  </message>
  <message>
   <location filename="documents, sheet.page" />
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>PageUp  PageDown</source>
   <translation>Page préc.  Page suiv.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages NOT WRITTEN</source>
   <translation>Pages NON ÉCRITES</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>Pages of the set-up</source>
   <translation>Pages de la configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Pages {moment}</source>
   <translation>Pages {moment}</translation>
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
   <translation>Passé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Passed {n}</source>
   <translation>Passés {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Passed, no time  Enter</source>
   <translation>Passé, sans temps  Entrée</translation>
  </message>
  <message>
   <location filename="documents, kind.passing-recorded" />
   <source>Passing</source>
   <translation>Passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of the typed bib; a time on the empty field</source>
   <translation>Passage du dossard tapé ; un temps si le champ est vide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passing of whoever is expected</source>
   <translation>Passage de qui est attendu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Passing of whoever is expected first</source>
   <translation>Passage du premier attendu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>Passing of {bib} {name} now</source>
   <translation>Passage de {bib} {name} maintenant</translation>
  </message>
  <message>
   <location filename="documents, report.passings" />
   <source>Passings</source>
   <translation>Passages</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Passings and rulings go with it: Ctrl+R</source>
   <translation>Passages et décisions suivent : Ctrl+R</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Passings from a file</source>
   <translation>Passages d’un fichier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Passings from a file…</source>
   <translation>Passages d’un fichier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Pause, Ctrl+Space</source>
   <translation>Pause, Ctrl+Espace</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Penalties</source>
   <translation>Pénalités</translation>
  </message>
  <message>
   <location filename="documents, report.decisions" />
   <source>Penalties and decisions</source>
   <translation>Pénalités et décisions</translation>
  </message>
  <message>
   <location filename="documents, column.penalty" />
   <location filename="documents, part.penalty" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty</source>
   <translation>Pénalité</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Penalty withdrawn</source>
   <translation>Pénalité retirée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Penalty; pressed again: DSQ</source>
   <translation>Pénalité ; pressé à nouveau : DSQ</translation>
  </message>
  <message>
   <location filename="documents, column.suggestions" />
   <source>Perhaps</source>
   <translation>Peut-être</translation>
  </message>
  <message>
   <location filename="documents, balance.checked_in" />
   <source>Persons checked in</source>
   <translation>Personnes pointées au départ</translation>
  </message>
  <message>
   <location filename="documents, balance.finished" />
   <source>Persons finished</source>
   <translation>Personnes arrivées</translation>
  </message>
  <message>
   <location filename="documents, balance.persons" />
   <source>Persons on the course</source>
   <translation>Personnes sur le parcours</translation>
  </message>
  <message>
   <location filename="documents, balance.still_out" />
   <source>Persons still out</source>
   <translation>Personnes encore sur le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Picture of the chart</source>
   <translation>Image du graphique</translation>
  </message>
  <message>
   <location filename="documents, column.place" />
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="documents, kind.pinned" />
   <source>Place of a passing</source>
   <translation>Place d’un passage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Places</source>
   <translation>Places</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Places for two screens</source>
   <translation>Places pour deux écrans</translation>
  </message>
  <message>
   <location filename="documents, summary.decided" />
   <source>Places that the changes decided</source>
   <translation>Places décidées par les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Podium</source>
   <translation>Podium</translation>
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
   <translation>Point</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Point before (PageUp)</source>
   <translation>Point précédent (Page préc.)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Point falls out</source>
   <translation>Le point est supprimé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Port {port} cannot be used: {why}</source>
   <translation>Le port {port} n’est pas utilisable : {why}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>Positions</source>
   <translation>Positions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Post lists</source>
   <translation>Afficher les listes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>Post the lists first, or let {bib} go on in the stage before</source>
   <translation>Afficher d’abord les listes, ou qualifier {bib} dans la phase précédente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Posted lists change only by your word (Ctrl+B)</source>
   <translation>Les listes affichées ne changent que sur ordre (Ctrl+B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Print lists</source>
   <translation>Imprimer les listes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Print the card of keys…</source>
   <translation>Imprimer la carte des touches…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Print the card…</source>
   <translation>Imprimer la carte…</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed" />
   <source>Printed {moment}</source>
   <translation>Imprimé {moment}</translation>
  </message>
  <message>
   <location filename="documents, sheet.printed-of" />
   <source>Printed {moment}, records {mark}</source>
   <translation>Imprimé {moment}, enregistrements {mark}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/jury/panel.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <location filename="documents, report.ceremony" />
   <source>Prize giving</source>
   <translation>Remise des prix</translation>
  </message>
  <message>
   <location filename="documents, kind.protest-made" />
   <source>Protest</source>
   <translation>Réclamation</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protest ends in</source>
   <translation>Fin des réclamations dans</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Protest {0} is entered</source>
   <translation>La réclamation {0} est enregistrée</translation>
  </message>
  <message>
   <location filename="documents, title.protests" />
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/jury/protests.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Protests</source>
   <translation>Réclamations</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Protests that wait for the jury</source>
   <translation>Réclamations en attente du jury</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Protests within</source>
   <translation>Réclamations sous</translation>
  </message>
  <message>
   <location filename="documents, kind.published" />
   <source>Publication</source>
   <translation>Publication</translation>
  </message>
  <message>
   <location filename="documents, report.publications" />
   <source>Publications and protests</source>
   <translation>Publications et réclamations</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Publish</source>
   <translation>Publier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish and protests</source>
   <translation>Publication et réclamations</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>Publish as unofficial</source>
   <translation>Publier comme non officiel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Publish, protests, official…</source>
   <translation>Publication, réclamations, officiel…</translation>
  </message>
  <message>
   <location filename="documents, column.published" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Published</source>
   <translation>Publié</translation>
  </message>
  <message>
   <location filename="documents, title.publications" />
   <source>Published lists</source>
   <translation>Listes publiées</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Pursuit</source>
   <translation>Poursuite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Put away</source>
   <translation>Ranger</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Put in a time</source>
   <translation>Insérer un temps</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Put in a time	Ins</source>
   <translation>Insérer un temps	Inser</translation>
  </message>
  <message>
   <location filename="documents, column.mark" />
   <source>Q</source>
   <translation>Q</translation>
  </message>
  <message>
   <location filename="documents, sheet.marks" />
   <source>Q: goes on by place, q: goes on by time, ?: to be decided</source>
   <translation>Q : qualifié à la place, q : qualifié au temps, ? : à décider</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>QR code of the address</source>
   <translation>Code QR de l’adresse</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification</source>
   <translation>Qualification</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification and a final of six</source>
   <translation>Qualification et finale à six</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification and a final of six; women and men</source>
   <translation>Qualification et finale à six ; femmes et hommes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 12, two heats, final</source>
   <translation>Qualification à 12, deux séries, finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 12, two heats, final; women and men</source>
   <translation>Qualification à 12, deux séries, finale ; femmes et hommes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final</source>
   <translation>Qualification à 18, 3 × 6, 2 × 6, finale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Qualification of 18, 3 × 6, 2 × 6, final; placing finals for 19 to 36</source>
   <translation>Qualification à 18, 3 × 6, 2 × 6, finale ; finales de classement pour 19 à 36</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Qualification of 30, 5 × 6, 2 × 6, final; women and men</source>
   <translation>Qualification à 30, 5 × 6, 2 × 6, finale ; femmes et hommes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>Question about a clock</source>
   <translation>Question sur une horloge</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="documents, sheet.replaced" />
   <source>R: the gate missed it; the time by hand less the mean difference of the ten around</source>
   <translation>R : la cellule l’a manqué ; le temps manuel moins la différence moyenne des dix alentour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Race</source>
   <translation>Course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Race and rec</source>
   <translation>Course et enr.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Race time</source>
   <translation>Temps de course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Race time without the changes</source>
   <translation>Temps de course sans les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Race-day timing for ski mountaineering</source>
   <translation>Chronométrage de course de ski-alpinisme</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>Races (*{suffix})</source>
   <translation>Courses (*{suffix})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Races (*{suffix});;All files (*)</source>
   <translation>Courses (*{suffix});;Tous les fichiers (*)</translation>
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
   <translation>Rang au temps en mouvement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the changes</source>
   <translation>Rang dans les transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Rank in the result</source>
   <translation>Rang au résultat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Ranks</source>
   <translation>Rangs</translation>
  </message>
  <message>
   <location filename="documents, column.raw" />
   <source>Raw</source>
   <translation>Brut</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Read it again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Read it like this</source>
   <translation>Lire ainsi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Reading {name}…</source>
   <translation>Lecture de {name}…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Ready: {name}</source>
   <translation>Prêt : {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>Recall</source>
   <translation>Rappeler</translation>
  </message>
  <message>
   <location filename="documents, column.received" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>Recent races</source>
   <translation>Courses récentes</translation>
  </message>
  <message>
   <location filename="documents, column.record" />
   <source>Record</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Redo {what}</source>
   <translation>Rétablir {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Redone: {what}</source>
   <translation>Rétabli : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Rejected</source>
   <translation>Rejetée</translation>
  </message>
  <message>
   <location filename="documents, format.relay" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Relay</source>
   <translation>Relais</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Relay of three</source>
   <translation>Relais à trois</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Remove all</source>
   <translation>Tout retirer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_editor.py" />
   <source>Remove course</source>
   <translation>Retirer le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Remove gate</source>
   <translation>Retirer la cellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <source>Remove lap</source>
   <translation>Retirer le tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Remove this round</source>
   <translation>Retirer ce tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rows.py" />
   <source>Remove this {what}</source>
   <translation>Retirer : {what}</translation>
  </message>
  <message>
   <location filename="documents, kind.replaced" />
   <source>Replaced time</source>
   <translation>Temps remplacé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Replaced: how</source>
   <translation>Remplacé : comment</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Replaced: {time}</source>
   <translation>Remplacé : {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Replaces the laps below</source>
   <translation>Remplace les tours ci-dessous</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Replaces the rounds of this course</source>
   <translation>Remplace les tours de course de ce parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Report  Enter</source>
   <translation>Rapport  Entrée</translation>
  </message>
  <message>
   <location filename="documents, column.result" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Result counts</source>
   <translation>Le résultat compte</translation>
  </message>
  <message>
   <location filename="documents, report.results" />
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Room on the disk that the race is on</source>
   <translation>Place sur le disque où se trouve la course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <location filename="skimo_timer/ui/dialogs/stages_page.py" />
   <source>Round {n}</source>
   <translation>Tour {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Rounds</source>
   <translation>Tours de course</translation>
  </message>
  <message>
   <location filename="documents, kind.ruling" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Ruling</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="documents, report.rulings" />
   <source>Rulings</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Rulings from a file</source>
   <translation>Décisions d’un fichier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Rulings from a file…</source>
   <translation>Décisions d’un fichier…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Run {run}</source>
   <translation>Manche {run}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Runs again</source>
   <translation>Recourt</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Save as race.toml…</source>
   <translation>Enregistrer comme race.toml…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Save the set-up</source>
   <translation>Enregistrer la configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Say what each column is</source>
   <translation>Dire ce qu’est chaque colonne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search in the penalties</source>
   <translation>Rechercher dans les pénalités</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Search in the start list</source>
   <translation>Rechercher dans la liste de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search the help</source>
   <translation>Rechercher dans l’aide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Search, or a code</source>
   <translation>Rechercher, ou un code</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/window.py" />
   <source>Search: a word, or a key such as F12</source>
   <translation>Rechercher : un mot, ou une touche comme F12</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Season ends in</source>
   <translation>La saison finit en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy</source>
   <translation>Deuxième copie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy NOT WRITTEN</source>
   <translation>Deuxième copie NON ÉCRITE</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Second copy behind</source>
   <translation>Deuxième copie en retard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Second copy of the race in…</source>
   <translation>Deuxième copie de la course dans…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Seconds to the start</source>
   <translation>Secondes avant le départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Semifinals</source>
   <translation>Demi-finales</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Serves	Ctrl+K</source>
   <translation>Purgée	Ctrl+K</translation>
  </message>
  <message>
   <location filename="documents, kind.set-up" />
   <source>Set-up</source>
   <translation>Configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up file</source>
   <translation>Fichier de configuration</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Set-up of the race…</source>
   <translation>Configuration de la course…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Set-up of {name}</source>
   <translation>Configuration de {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>Set-ups (*.toml)</source>
   <translation>Configurations (*.toml)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <location filename="documents, column.sex" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>Share of the race time that went into the changes</source>
   <translation>Part du temps de course passée dans les transitions</translation>
  </message>
  <message>
   <location filename="documents, report.crew-sheet" />
   <source>Sheets for the crews</source>
   <translation>Feuilles des postes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift earlier times {by}</source>
   <translation>Décaler les temps antérieurs de {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Shift later times {against}</source>
   <translation>Décaler les temps ultérieurs de {against}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/plot.py" />
   <source>Show everything again (Home)</source>
   <translation>Tout montrer à nouveau (Début)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Show it</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the doubt</source>
   <translation>Montrer le doute</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Show the time</source>
   <translation>Montrer le temps</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>Shows the lines as bytes in hexadecimal</source>
   <translation>Montre les lignes en octets hexadécimaux</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>Size of text and controls</source>
   <translation>Taille du texte et des commandes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Skimo Timer {version}. Every time is in {file}, nothing else needs to be kept.</source>
   <translation>Skimo Timer {version}. Chaque temps est dans {file}, rien d’autre n’est à conserver.</translation>
  </message>
  <message>
   <location filename="documents, part.skins" />
   <source>Skins</source>
   <translation>Peaux</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Skins on, out</source>
   <translation>Pose des peaux, sortie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Skis on the pack in every lap</source>
   <translation>Skis sur le sac à chaque tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>Slot</source>
   <translation>Créneau</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Smaller</source>
   <translation>Plus petit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <source>Smaller type	Ctrl+-</source>
   <translation>Texte plus petit	Ctrl+-</translation>
  </message>
  <message>
   <location filename="documents, sheet.snow" />
   <source>Snow</source>
   <translation>Neige</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Something went wrong inside the program: {error}. All times are on the disk; go on.</source>
   <translation>Une erreur s’est produite dans le programme : {error}. Tous les temps sont sur le disque ; continuer.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>Space, Enter</source>
   <translation>Espace, Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="documents, report.splits" />
   <source>Split times</source>
   <translation>Temps intermédiaires</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Spread</source>
   <translation>Dispersion</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>Spread over the heats</source>
   <translation>Répartir dans les séries</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spread the starts</source>
   <translation>Échelonner les départs</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>Spreading needs the first start, such as 100000, and an interval, such as 6min</source>
   <translation>Pour échelonner, il faut le premier départ, comme 100000, et un intervalle, comme 6min</translation>
  </message>
  <message>
   <location filename="documents, format.sprint" />
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, Games</source>
   <translation>Sprint, Jeux</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, World Cup</source>
   <translation>Sprint, Coupe du monde</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, short</source>
   <translation>Sprint, court</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Sprint, two heats</source>
   <translation>Sprint, deux séries</translation>
  </message>
  <message>
   <location filename="documents, column.stage" />
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/heats/panel.py" />
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Stage</source>
   <translation>Phase</translation>
  </message>
  <message>
   <location filename="documents, report.stages" />
   <source>Stages</source>
   <translation>Phases</translation>
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
   <translation>Départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Start and finish only</source>
   <translation>Départ et arrivée seulement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>Start by radio</source>
   <translation>Départ par radio</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Start group</source>
   <translation>Groupe de départ</translation>
  </message>
  <message>
   <location filename="documents, report.start-list" />
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>Start list</source>
   <translation>Liste de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start list and late entries…</source>
   <translation>Liste de départ et inscriptions tardives…</translation>
  </message>
  <message>
   <location filename="documents, kind.list-posted" />
   <source>Start lists of a stage</source>
   <translation>Listes de départ d’une phase</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start now</source>
   <translation>Départ maintenant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start of</source>
   <translation>Départ de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>Start of {heat}</source>
   <translation>Départ de {heat}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start of {name} at</source>
   <translation>Départ de {name} à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Start the next group now</source>
   <translation>Départ du groupe suivant maintenant</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Start time</source>
   <translation>Heure de départ</translation>
  </message>
  <message>
   <location filename="documents, balance.not_started" />
   <source>Start to come</source>
   <translation>Départ à venir</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Start {group}  Ctrl+Enter</source>
   <translation>Départ {group}  Ctrl+Entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Start {name} now</source>
   <translation>Départ de {name} maintenant</translation>
  </message>
  <message>
   <location filename="documents, sheet.start-at" />
   <source>Start {time}</source>
   <translation>Départ {time}</translation>
  </message>
  <message>
   <location filename="documents, balance.started" />
   <source>Started</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Started with</source>
   <translation>Parti avec</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Started with group</source>
   <translation>Parti avec le groupe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starter: count and next bib…</source>
   <translation>Starter : décompte et dossard suivant…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>Starts</source>
   <translation>Départs</translation>
  </message>
  <message>
   <location filename="documents, column.starts-at" />
   <source>Starts at</source>
   <translation>Part à</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Starts at {time}</source>
   <translation>Part à {time}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>Starts in</source>
   <translation>Part dans</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Starts: at a time, corrected, taken back…</source>
   <translation>Départs : à une heure, corrigés, repris…</translation>
  </message>
  <message>
   <location filename="documents, column.state" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="documents, column.status" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="documents, report.still-out" />
   <location filename="skimo_timer/ui/boards/out.py" />
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out</source>
   <translation>Encore sur le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Still out on the mountain</source>
   <translation>Encore sur la montagne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Still out {n}</source>
   <translation>Encore sur le parcours {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Still out: where everybody is…</source>
   <translation>Encore sur le parcours : où est chacun…</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop the second copy</source>
   <translation>Arrêter la deuxième copie</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Stop writing pages of results</source>
   <translation>Ne plus écrire les pages de résultats</translation>
  </message>
  <message>
   <location filename="documents, column.stopped" />
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>Stopped  Ctrl+Shift+X</source>
   <translation>Arrêté  Ctrl+Maj+X</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Stopped here  *</source>
   <translation>Arrêté ici  *</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Stopped {n}</source>
   <translation>Arrêtés {n}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Subtracted</source>
   <translation>Déduit</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>Such as 30s, 2min per item, or DSQ. Empty: as usual.</source>
   <translation>Comme 30s, 2min par objet, ou DSQ. Vide : comme d’habitude.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap Enter and first key</source>
   <translation>Permuter Entrée et première touche</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap Enter and first key	←</source>
   <translation>Permuter Entrée et première touche	←</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Swap bibs with the row above</source>
   <translation>Permuter les dossards avec la ligne du dessus</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Swap bibs with the row above	-</source>
   <translation>Permuter les dossards avec la ligne du dessus	-</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
   <translation>Tableaux (*.csv *.xlsx *.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/imports.py" />
   <source>Tables ({tables})</source>
   <translation>Tableaux ({tables})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/docks.py" />
   <source>Take {board} out of the window, or back</source>
   <translation>Sortir {board} de la fenêtre, ou l’y remettre</translation>
  </message>
  <message>
   <location filename="documents, kind.reverted" />
   <source>Taken back</source>
   <translation>Repris</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Taken off the result, for helping somebody or for being held up. It needs a reason.</source>
   <translation>Déduit du résultat, pour une aide portée ou un temps d’arrêt imposé. Un motif est nécessaire.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>Takes at least</source>
   <translation>Dure au moins</translation>
  </message>
  <message>
   <location filename="documents, format.team" />
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of three</source>
   <translation>Équipes de trois</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Teams of two</source>
   <translation>Équipes de deux</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Tenths</source>
   <translation>Dixièmes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>That passing is void; Del brings it back.</source>
   <translation>Ce passage est annulé ; Suppr le rétablit.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>The alarm is quiet; the device is still lost.</source>
   <translation>L’alarme est coupée ; l’appareil est toujours perdu.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>The changes explain {changes} of the variance of {count} results; the rest: {others}.</source>
   <translation>Les transitions expliquent {changes} de la variance de {count} résultats ; le reste : {others}.</translation>
  </message>
  <message>
   <location filename="documents, summary.share" />
   <source>The changes explain {share} of the variance of {count} results.</source>
   <translation>Les transitions expliquent {share} de la variance de {count} résultats.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <source>The chart begins with the first passing.</source>
   <translation>Le graphique commence au premier passage.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The clock of the computer was set in the middle of the race. Race time goes on steadily.</source>
   <translation>L’horloge de l’ordinateur a été réglée en pleine course. Le temps de course continue sans saut.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} ahead of this computer.</source>
   <translation>L’horloge de {source} avance de {amount} sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} is {amount} behind this computer.</source>
   <translation>L’horloge de {source} retarde de {amount} sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} ahead at {at}.</source>
   <translation>L’horloge de {source} a été avancée de {amount} à {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock of {source} was set {amount} back at {at}.</source>
   <translation>L’horloge de {source} a été reculée de {amount} à {at}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was right before it was set</source>
   <translation>L’horloge était juste avant d’être réglée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>The clock was wrong before it was set, and is right since</source>
   <translation>L’horloge était fausse avant d’être réglée, et est juste depuis</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/strip.py" />
   <source>The course</source>
   <translation>Le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The course has no changes.</source>
   <translation>Le parcours n’a pas de transitions.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The course of {bib} does not come to {point} in lap {lap}.</source>
   <translation>Le parcours de {bib} ne passe pas à {point} au tour {lap}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The field as it would be ranked</source>
   <translation>Les concurrents tels que classés alors</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>The field's median</source>
   <translation>La médiane des concurrents</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>The file that is there will be replaced.</source>
   <translation>Le fichier existant sera remplacé.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The finish judge's order, from the front; Enter decides</source>
   <translation>L’ordre du juge d’arrivée, depuis l’avant ; Entrée décide</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is an athlete</source>
   <translation>La première ligne est un athlète</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>The first row is headers</source>
   <translation>La première ligne contient les en-têtes</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/start_window.py" />
   <source>The first time here? A tour in five steps  T</source>
   <translation>La première fois ici ? Une visite en cinq étapes  T</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} go on</source>
   <translation>Les {places} premiers sont qualifiés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat and the {times} fastest of the others go on</source>
   <translation>Les {places} premiers de chaque série et les {times} plus rapides des autres sont qualifiés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The first {places} of each heat go on</source>
   <translation>Les {places} premiers de chaque série sont qualifiés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>The gap leg by leg</source>
   <translation>L’écart tronçon par tronçon</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The gate</source>
   <translation>La cellule</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The gate at the start says {time} for {who}: take it?   +  yes · Esc  no</source>
   <translation>La cellule du départ donne {time} pour {who} : le prendre ?   +  oui · Échap  non</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>The gate has the time of this passing.</source>
   <translation>La cellule a le temps de ce passage.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-missed" />
   <source>The gate missed {who} at {where}: {time} by hand. Less {mean} s, the mean of {n} around, it is {replaced}.</source>
   <translation>La cellule a manqué {who} à {where} : {time} à la main. Moins {mean} s, moyenne des {n} alentour, cela donne {replaced}.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The gun is taken back; the next start counts</source>
   <translation>Le coup de départ est repris ; le prochain départ compte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>The heat starts now</source>
   <translation>La série part maintenant</translation>
  </message>
  <message>
   <location filename="documents, alert.doubtful-time" />
   <source>The impulse {time} of {who} at {where} may as well be another's.</source>
   <translation>L’impulsion {time} de {who} à {where} peut aussi être celle d’un autre.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>The last bib again</source>
   <translation>Le dernier dossard à nouveau</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>The last change</source>
   <translation>La dernière transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/split.py" />
   <source>The last line that both have crossed, before both have a result</source>
   <translation>La dernière ligne franchie par les deux, avant que les deux aient un résultat</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts</source>
   <translation>Le temps du dernier équipier compte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>The last member's time counts; any size can be set</source>
   <translation>Le temps du dernier équipier compte ; tout effectif est possible</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>The last step is taken back.</source>
   <translation>La dernière étape est reprise.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>The letters of the text</source>
   <translation>Les lettres du texte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The lists are posted</source>
   <translation>Les listes sont affichées</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>The lists follow the plan again</source>
   <translation>Les listes suivent à nouveau le plan</translation>
  </message>
  <message>
   <location filename="documents, none.decoded" />
   <source>The log is empty.</source>
   <translation>Le journal est vide.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>The open time {time} fits: make it {bib}?</source>
   <translation>Le temps sans dossard {time} convient : l’attribuer à {bib} ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>The other bib</source>
   <translation>L’autre dossard</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>The other time is kept too</source>
   <translation>L’autre temps est aussi conservé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/publishing.py" />
   <source>The pages of results are not written: {0}</source>
   <translation>Les pages de résultats ne sont pas écrites : {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The ports of this computer</source>
   <translation>Les ports de cet ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>The posted lists of {stage} stay as they are: decide</source>
   <translation>Les listes affichées de {stage} restent telles quelles : décider</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>The power of this computer</source>
   <translation>L’alimentation de cet ordinateur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>The race file is written again; nothing was lost.</source>
   <translation>Le fichier de course est à nouveau écrit ; rien n’a été perdu.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race goes on</source>
   <translation>La course continue</translation>
  </message>
  <message>
   <location filename="documents, report.transition-summary" />
   <source>The race in its changes</source>
   <translation>La course dans ses transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>The race is over</source>
   <translation>La course est terminée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it is</source>
   <translation>Le résultat tel qu’il est</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>The result as it would be</source>
   <translation>Le résultat tel qu’il serait</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>The rounds</source>
   <translation>Les tours de course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>The same, and who stops early is out</source>
   <translation>De même, et qui s’arrête avant est éliminé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>The settings cannot be saved: {0}</source>
   <translation>Les réglages ne peuvent pas être enregistrés : {0}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>The spare gate (B)</source>
   <translation>La cellule de réserve (B)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>The start gate</source>
   <translation>La cellule de départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>The start is given now (Ctrl+Enter)</source>
   <translation>Le départ est donné maintenant (Ctrl+Entrée)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>The strips begin with the first change.</source>
   <translation>Les bandes commencent à la première transition.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>The table as a file</source>
   <translation>Le tableau en fichier</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>The true start of a group or a heat; everybody in it is timed anew.</source>
   <translation>Le vrai départ d’un groupe ou d’une série ; tous les temps en sont recalculés.</translation>
  </message>
  <message>
   <location filename="documents, alert.gate-drift" />
   <source>The two gates at {where} differ by {now} s now and by {before} s at first: a clock runs away.</source>
   <translation>Les deux cellules à {where} diffèrent de {now} s maintenant et de {before} s au début : une horloge dérive.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>The watch showed</source>
   <translation>La montre indiquait</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>The {times} fastest go on</source>
   <translation>Les {times} plus rapides sont qualifiés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Then</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <location filename="documents, none.transitions" />
   <source>There are no changes to compare.</source>
   <translation>Il n’y a pas de transitions à comparer.</translation>
  </message>
  <message>
   <location filename="documents, none.transition-summary" />
   <source>There are no changes to tell of.</source>
   <translation>Il n’y a pas de transitions à raconter.</translation>
  </message>
  <message>
   <location filename="documents, none.gap-split" />
   <source>There are no gaps to compare.</source>
   <translation>Il n’y a pas d’écarts à comparer.</translation>
  </message>
  <message>
   <location filename="documents, none.log" />
   <source>There are no records.</source>
   <translation>Il n’y a pas d’enregistrements.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>There is no folder {0}</source>
   <translation>Le dossier {0} n’existe pas</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is no other passing to swap bibs with.</source>
   <translation>Il n’y a pas d’autre passage avec lequel permuter les dossards.</translation>
  </message>
  <message>
   <location filename="documents, none.protests" />
   <source>There is no protest.</source>
   <translation>Il n’y a pas de réclamation.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>There is no table in the clipboard: copy the cells first</source>
   <translation>Il n’y a pas de tableau dans le presse-papiers : copier d’abord les cellules</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>There is nothing to bring back.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <location filename="documents, none.alerts" />
   <source>There is nothing to decide.</source>
   <translation>Il n’y a rien à décider.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <source>There is only one screen. Each board can be taken out of the window by itself.</source>
   <translation>Il n’y a qu’un écran. Chaque tableau peut être sorti seul de la fenêtre.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They come from</source>
   <translation>Ils viennent de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>They start</source>
   <translation>Ils partent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>They started with this group, whatever the start list says.</source>
   <translation>Ils sont partis avec ce groupe, quoi que dise la liste de départ.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>This is printed in the head of every list. What is empty is left out.</source>
   <translation>Imprimé en tête de chaque liste. Ce qui est vide est omis.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>This key as it came</source>
   <translation>Cette touche d’origine</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>This list was not published yet.</source>
   <translation>Cette liste n’a pas encore été publiée.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has no time that could be split.</source>
   <translation>Ce passage n’a pas de temps séparable.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>This passing has only one time.</source>
   <translation>Ce passage n’a qu’un temps.</translation>
  </message>
  <message>
   <location filename="documents, none.gates" />
   <source>This race has no gates.</source>
   <translation>Cette course n’a pas de cellules.</translation>
  </message>
  <message>
   <location filename="documents, none.bracket" />
   <location filename="documents, none.stages" />
   <source>This race has no stages.</source>
   <translation>Cette course n’a pas de phases.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>This race is not of today: times are taken as on the day of the race.</source>
   <translation>Cette course n’est pas d’aujourd’hui : les temps sont pris comme au jour de la course.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>This time waits for a bib: give it one first.</source>
   <translation>Ce temps attend un dossard : lui en donner un d’abord.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>Three quarters of the field are faster</source>
   <translation>Trois quarts des concurrents sont plus rapides</translation>
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
   <translation>Temps</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Time credit</source>
   <translation>Bonification de temps</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Time for the laps</source>
   <translation>Temps pour les tours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Time limit moved</source>
   <translation>Barrière horaire déplacée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>Time limits</source>
   <translation>Barrières horaires</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>Time lost in the changes against moving time</source>
   <translation>Temps perdu dans les transitions contre temps en mouvement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>Time of day</source>
   <translation>Heure du jour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Time of the change</source>
   <translation>Temps de la transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Timed laps</source>
   <translation>Tours chronométrés</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Times are printed in</source>
   <translation>Temps imprimés en</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Times without an athlete</source>
   <translation>Temps sans athlète</translation>
  </message>
  <message>
   <location filename="documents, sheet.timing" />
   <source>Timing</source>
   <translation>Chronométrage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/waiting.py" />
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/jury/paper.py" />
   <location filename="skimo_timer/ui/race/point_picker.py" />
   <source>Timing point</source>
   <translation>Point de chronométrage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Timing point before</source>
   <translation>Point de chronométrage précédent</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>To and fro over the heats, by bib</source>
   <translation>En va-et-vient dans les séries, par dossard</translation>
  </message>
  <message>
   <location filename="documents, column.to-best" />
   <source>To best</source>
   <translation>Au meilleur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/places.py" />
   <location filename="skimo_timer/ui/models/alerts.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>To decide</source>
   <translation>À décider</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>To do, what weighs most first</source>
   <translation>À faire, le plus important d’abord</translation>
  </message>
  <message>
   <location filename="documents, column.to-median" />
   <source>To median</source>
   <translation>À la médiane</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>To paste into a mail or a spreadsheet</source>
   <translation>À coller dans un courriel ou un tableur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>To the top within two hours</source>
   <translation>Au sommet en moins de deux heures</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/compare.py" />
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <location filename="documents, column.told-at" />
   <source>Told at</source>
   <translation>Annoncé à</translation>
  </message>
  <message>
   <location filename="documents, column.told-by" />
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Told by</source>
   <translation>Annoncé par</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, in</source>
   <translation>Sommet, entrée</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/presets.py" />
   <source>Top, out</source>
   <translation>Sommet, sortie</translation>
  </message>
  <message>
   <location filename="documents, column.total" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Tour</source>
   <translation>Visite</translation>
  </message>
  <message>
   <location filename="documents, report.transition-cards" />
   <source>Transition cards</source>
   <translation>Cartes de transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Transition review…</source>
   <translation>Revue des transitions…</translation>
  </message>
  <message>
   <location filename="documents, report.transitions" />
   <source>Transitions</source>
   <translation>Transitions</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>True time</source>
   <translation>Temps vrai</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/errors.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn off</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Turn on</source>
   <translation>Activer</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>Two at once</source>
   <translation>Deux à la fois</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Two at once: the time again	/</source>
   <translation>Deux à la fois : le même temps	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Two at once: this time again	/</source>
   <translation>Deux à la fois : ce temps encore	/</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Two columns are {what}; only one can be</source>
   <translation>Deux colonnes sont {what} ; une seule peut l’être</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Two courses on the same points, each with its own start</source>
   <translation>Deux parcours sur les mêmes points, chacun avec son départ</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>Two heats and a final; no qualification</source>
   <translation>Deux séries et une finale ; pas de qualification</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>Two who wear each other's bib: every passing follows. A lost bib: another number is this athlete's too.</source>
   <translation>Deux athlètes portent le dossard l’un de l’autre : tous les passages suivent. Un dossard perdu : un autre numéro est aussi celui de cet athlète.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>Type 25 and Enter: that bib passed just now, at this point.</source>
   <translation>Taper 25 et Entrée : ce dossard vient de passer, à ce point.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>Type a bib first.</source>
   <translation>Taper d’abord un dossard.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Type a bib, or choose a row with the arrows.</source>
   <translation>Taper un dossard, ou choisir une ligne avec les flèches.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>Type the bib first, then *.</source>
   <translation>Taper d’abord le dossard, puis *.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>Type the bib that does not start, then −.</source>
   <translation>Taper le dossard qui ne part pas, puis −.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>U18 men</source>
   <translation>U18 hommes</translation>
  </message>
  <message>
   <location filename="documents, state.unofficial" />
   <source>UNOFFICIAL</source>
   <translation>NON OFFICIEL</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Undo {what}</source>
   <translation>Annuler {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>Undone: {what}</source>
   <translation>Annulé : {what}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>Uneven: {sizes}</source>
   <translation>Inégal : {sizes}</translation>
  </message>
  <message>
   <location filename="documents, balance.unexplained" />
   <source>Unexplained</source>
   <translation>Inexpliqué</translation>
  </message>
  <message>
   <location filename="documents, column.unseen" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>Unseen</source>
   <translation>Non vu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/leaderboard.py" />
   <source>Up · changes · down</source>
   <translation>Montée · transitions · descente</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Upheld</source>
   <translation>Admise</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Uphill only</source>
   <translation>Montée seulement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>Use its clock {by}</source>
   <translation>Utiliser son horloge {by}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/devices.py" />
   <source>Use these gates</source>
   <translation>Utiliser ces cellules</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>Usual</source>
   <translation>Habituel</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>Usual ({speed})</source>
   <translation>Habituel ({speed})</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/board_table.py" />
   <source>Usual columns</source>
   <translation>Colonnes habituelles</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/menus.py" />
   <source>Usual size</source>
   <translation>Taille habituelle</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>Venue</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <location filename="documents, column.version" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="documents, sheet.version" />
   <source>Version {number}, published {moment}, {digest}</source>
   <translation>Version {number}, publiée {moment}, {digest}</translation>
  </message>
  <message>
   <location filename="documents, format.vertical" />
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Vertical</source>
   <translation>Verticale</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>Void	Del</source>
   <translation>Annuler le passage	Suppr</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>Void · Del brings it back · Esc leaves</source>
   <translation>Annulé · Suppr le rétablit · Échap quitte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/open_times.py" />
   <source>Waits</source>
   <translation>Attend</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>Waits for {stage}</source>
   <translation>Attend {stage}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Was</source>
   <translation>Était</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Was there: confirm a point</source>
   <translation>Était là : confirmer un point</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Watched from</source>
   <translation>Observé de</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Wears another bib</source>
   <translation>Porte un autre dossard</translation>
  </message>
  <message>
   <location filename="documents, sheet.weather" />
   <source>Weather</source>
   <translation>Météo</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Western letters (é è ñ)</source>
   <translation>Lettres occidentales (é è ñ)</translation>
  </message>
  <message>
   <location filename="documents, column.what" />
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>What about</source>
   <translation>À quel sujet</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>What becomes of it</source>
   <translation>Ce qu’il en advient</translation>
  </message>
  <message>
   <location filename="documents, column.changed" />
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What column {name} is</source>
   <translation>Ce qu’est la colonne {name}</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>What counts</source>
   <translation>Ce qui compte</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <location filename="skimo_timer/ui/review/views.py" />
   <source>What if</source>
   <translation>Et si</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>What is final</source>
   <translation>Ce qui est définitif</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>What is odd</source>
   <translation>Ce qui est étrange</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/changes.py" />
   <source>What is ranked</source>
   <translation>Ce qui est classé</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>What it costs in this race</source>
   <translation>Ce que cela coûte dans cette course</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>What it is called</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What stands there</source>
   <translation>Ce qui s’y trouve</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/figures.py" />
   <source>What the best in the world need, where it is known</source>
   <translation>Ce qu’il faut aux meilleurs du monde, là où c’est connu</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes.py" />
   <source>What the change would do</source>
   <translation>Ce que ferait le changement</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/chart_pane.py" />
   <source>What the chart shows</source>
   <translation>Ce que montre le graphique</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>What the first row is</source>
   <translation>Ce qu’est la première ligne</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/gates_page.py" />
   <source>What the gate sends appears here.</source>
   <translation>Ce que la cellule envoie apparaît ici.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <source>What was expected</source>
   <translation>Ce qui était attendu</translation>
  </message>
  <message>
   <location filename="documents, summary.hypothetical" />
   <source>What would be is hypothetical: the field's median in every change, nobody else changed.</source>
   <translation>Ce qui serait est hypothétique : la médiane des concurrents à chaque transition, sans changement pour les autres.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="documents, column.where" />
   <location filename="skimo_timer/ui/dialogs/entries_model.py" />
   <location filename="skimo_timer/ui/models/expected.py" />
   <location filename="skimo_timer/ui/models/still_out.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Where everybody is</source>
   <translation>Où est chacun</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>Where nobody stands all the time a reading may be missing without an alert. The points and their names are those of the courses.</source>
   <translation>Là où personne ne se tient en permanence, une lecture peut manquer sans alerte. Les points et leurs noms sont ceux des parcours.</translation>
  </message>
  <message>
   <location filename="documents, report.gap-split" />
   <source>Where the gaps came from</source>
   <translation>D’où viennent les écarts</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>Where to</source>
   <translation>Vers où</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Which change</source>
   <translation>Quelle transition</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>Which letters?</source>
   <translation>Quelles lettres ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/bar.py" />
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <source>Who comes next</source>
   <translation>Qui vient ensuite</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Who crosses the line first has won</source>
   <translation>Qui franchit la ligne en premier a gagné</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>Who is past keeps the whole course; everybody else runs the short one. If the results compare, one list ranks both, more laps first; if not, the short course has lists of its own.</source>
   <translation>Qui est passé garde le parcours complet ; tous les autres font le court. Si les résultats sont comparables, une liste classe les deux, le plus de tours d’abord ; sinon, le parcours court a ses propres listes.</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>Who is shown</source>
   <translation>Qui est montré</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/closing.py" />
   <source>Who is still out</source>
   <translation>Qui est encore sur le parcours</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>Who is still out (Ctrl+U)</source>
   <translation>Qui est encore sur le parcours (Ctrl+U)</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests</source>
   <translation>Qui réclame</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/protests.py" />
   <source>Who protests, and about what?</source>
   <translation>Qui réclame, et à quel sujet ?</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>Who runs which lap</source>
   <translation>Qui court quel tour</translation>
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Whoever is in several is called up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/mirror_panel.py" />
   <source>Whoever is in the same network and has this address sees the leaderboards, the last passings and who comes next, and can change nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/chart/chart.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>Whole race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Whole seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>Whose names are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Whose sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>With the course {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>Without a result: is the race over?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>Without an impulse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>Without any, these are ranked: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_kinds.py" />
   <source>Woman, man, woman, man: two laps each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>Women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup, with a placing final for 31 to 36</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_plans.py" />
   <source>World Cup: qualification of 30, 5 × 6, 2 × 6, final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.worry" />
   <source>Worry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>Would be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <source>Write file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.crew" />
   <source>Write the time of day to the second. A bib without a time still counts as seen: tick it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>Write {count} passings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.written" />
   <source>Written (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/panel.py" />
   <location filename="skimo_timer/ui/race/panels.py" />
   <source>Written: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>Written: {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>Year or date of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>a bib and Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>a bib and a heat, as in 43 {heat}, or a heat and its start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a bib that is not entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>a bib that nobody else has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>a bib without blanks, of at most {most} signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code for the point, such as T1I</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a code is one word, such as T1I; what it stands for goes into the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>a course with a limit; this race has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a date such as 2027-01-14 or 14.1.2027</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a device is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a duration such as 1:30:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>a file for the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a gate's clock was set: the first answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a lap has two points at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>a name for the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>a name for the gate, such as Finish gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the heat, such as A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name for the round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a name for the {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name that no course has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>a name without a slash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>a race without a set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>a set-up without faults, to look up names in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>a start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>a tie decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>a time now, in every window; what is typed stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/typed.py" />
   <source>a time of day such as 185000 or 18:50:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>a time without a bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>a year from {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>a year of birth with four digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.advance" />
   <source>advances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>after finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>after {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>again: the whole help · away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.ahead-of" />
   <source>ahead of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>all day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>also DNF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.alias" />
   <source>also wears</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>among all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>an earlier round of its course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>an open time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>and the fastest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/asks.py" />
   <source>and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>another course, which is ranked by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>another impulse of the gate for it, or none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>as they come on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>as usual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>asked about a limit: stopped · let through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>at the gate {off} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athlete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>athletes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>band: half of the field · stroke: median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>before start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.made" />
   <source>behind {ahead}; {lost} of it in the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best change of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best climb on foot of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best descent of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>best leg of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>bib for the oldest open time, or the chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {before} → {bib} at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {bib} for an open time at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bib {bib} is in the heat {value} already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>bib {value} is {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>bib, and as much of the time as changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs here too: another heat names its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>bibs with blanks between them; {bib} is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <source>by radio, {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>by time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>can come later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>change areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>change the running race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>changes {time} ({rank}), lost {lost}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_form.py" />
   <source>channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart · heats in a race of stages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chart: gaps, positions, each change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.checked-in" />
   <location filename="documents, where.checked-in" />
   <source>checked in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>checked in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>choose a passing; type another bib · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>chosen passing void, or back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>claimed twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>clock of {source} {offset} from {since} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>closed {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>closing the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>code, or +0:30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>compare: one list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.confirm" />
   <source>confirmed at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>correction at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>dashed: elite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>data is coming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.descent" />
   <source>descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>descents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, origin.device" />
   <source>device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.DNF" />
   <source>did not finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.DNS" />
   <location filename="documents, where.not-started" />
   <source>did not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.DSQ" />
   <source>disqualified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>do not compare: lists of their own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.out" />
   <source>does not advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down one place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>down {n} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each channel once; {channel} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each course has a name of its own; {name} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>each gate has a name of its own; {name} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each heat has a name of its own; {name} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>each kind of leg once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>each round has a name of its own; {name} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>each {what} has a name of its own; {name} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: a time now, its bib later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: accept what is suggested · Ctrl+↑ ↓ choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: the last bib again, its time is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>empty field: time of the first key, and back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>empty: for everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>entry of {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>equal {rank} at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/spreader.py" />
   <source>every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>every {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>everybody, one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.exchange" />
   <source>exchange</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a duration such as 0.005</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as 1:00:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected a duration such as 20s or 1:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>expected a duration such as 2min or 1:30</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected a duration such as {usual}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>expected a speed such as 9600</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected a year of birth such as 1987</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected an age in whole years, such as 17</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_draft.py" />
   <source>expected {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>expected {error}, or nothing: the gun has not gone yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>expected {form}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>expected {form}, or nothing: not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>expected {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>fast in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>fine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, where.finished" />
   <source>finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>finished {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>first run {time} does not count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>five heats of six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/own_card.py" />
   <source>floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.foot-to-ski" />
   <source>foot to ski</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.foot-to-skins" />
   <source>foot to skins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>for everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the first start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>from the own start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>from when and to when, such as 183000 and 20:00:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>gains {ppm} ppm ({seconds} s an hour)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>gates by radio: who is through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.gave-up" />
   <location filename="documents, where.gave-up" />
   <source>gave up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up at {place} {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up before {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>gave up {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>hard, powder above 2000 m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>helped 45 at T2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many form a team, from 2 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how many go on, such as 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>how many of each are called up, such as 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>how many results of each club add up, such as 3; empty for athletes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>how those from {stage} are spread over the heats, or bibs in each heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>impossibly short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>in a time of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in and out are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>in each classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>in is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>is the same reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/settings.py" />
   <source>its first digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its lap: 1, 2, … or 0 for none · again: as matched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>its time anew, no colons · move it to this point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>keep, to be printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>lap {lap} has no point {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>laps {change}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>last digits of one who is due; shown before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>last heard {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, worry.late" />
   <source>late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/faces.py" />
   <location filename="skimo_timer/ui/announcer/mirror.py" />
   <location filename="skimo_timer/ui/race/expected_strip.py" />
   <source>late {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>late {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>leads by {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/column_choices.py" />
   <source>leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.leg" />
   <source>leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best change of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>level with the best leg of the day: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>like the field's median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>limit of {bib}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>loses {ppm} ppm ({seconds} s an hour)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>lost in the changes to the best of each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>lost, wears now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>may be missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>may be missing, its splits stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, replaced.mean" />
   <source>mean of {n}: {mean}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/expected.py" />
   <source>missing {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves fast, changes slowly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moves slowly, changes fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>moving {time} ({rank})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>must be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>new, not entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/light.py" />
   <source>no data yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>no round comes before this one, so nobody can come from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>no start of {group} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>no time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>none, one run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>not entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>not entered any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>not given yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>not published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>not split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>not spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>not started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, publication.absent" />
   <source>not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/recent.py" />
   <source>not there any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>noted only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, publication.same" />
   <source>nothing changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>now, or a time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_page.py" />
   <source>of a published list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>of each classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>of this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>off the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.official" />
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>official {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>official, changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.foot" />
   <source>on foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.skin" />
   <source>on skins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.course" />
   <location filename="documents, where.on-course" />
   <source>on the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>on the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_page.py" />
   <source>one bib that is entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>one may protest until {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>one of {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <source>only once, in the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, protest.open" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>open protests: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>open time at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, origin.decision" />
   <source>operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>order of the finish judge {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>other legs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out before in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>out is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>out of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.OTL" />
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>out of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.limit" />
   <source>own time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of 123 now, at the chosen point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of the n-th · also Ctrl+1 … 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>passing of whoever is expected first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>passing of {bib} at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.penalty" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>penalty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.withdraw" />
   <source>penalty withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} for {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>penalty {value} of {bib} withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>penalty, again: DSQ · any ruling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>planned, in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/lap_table.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest of {by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>protest upheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>pursuit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race closed {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.reopen" />
   <source>race goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.close" />
   <source>race over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>race reopened {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/new_race.py" />
   <source>race.toml, as the command line reads it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/words.py" />
   <source>ranked with the laps done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>read in the wrong order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, origin.redo" />
   <source>redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, protest.rejected" />
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.rerun" />
   <source>runs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>serves nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>set {by} at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>set-up and {n} rulings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.ski-to-foot" />
   <source>ski to foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>skins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.skins-off" />
   <source>skins off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.skins-on" />
   <source>skins on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, leg.skins-to-foot" />
   <source>skins to foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>slow in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody could still get there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/closing.py" />
   <source>somebody is still racing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/steps.py" />
   <source>something is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>something new to decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>splits {change}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <location filename="skimo_timer/ui/review/words.py" />
   <source>start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} by the plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start lists of {stage} posted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>start of {group} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>start the next group now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>start {change}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>start {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.start" />
   <source>started with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>started {time} ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>starter: count, next bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>status of {bib} taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, ruling.OK" />
   <source>status taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>steady to {spread} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>still in the race: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>still out · publish a list, protests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>still out, {n} OVERDUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, where.stopped" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>stopped at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_people.py" />
   <source>swapped with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, counts.no" />
   <source>taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>taken back: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the bibs of each heat: no round comes before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the channel as the gate calls it, such as C0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the course is one lap, which repeats: remove this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the date of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the earlier time first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the field's median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the file {name} is not right yet; mend it and read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the first and the last place, such as 31 and 36</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the format of the race, which is one of the whole race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>the gap: {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the heats name their bibs, so nothing is spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the interval from one athlete to the next, such as 20s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the lap of {course} has no point {point} on its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the last seconds before a start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <location filename="skimo_timer/ui/review/window.py" />
   <source>the leader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the letter of a member for each lap, such as a b a b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the course {name}, which is not there: read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the list names the start {name}, which is not there: read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the median's time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the name of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_draft.py" />
   <source>the number of the lap, such as 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the order has {n} laps, the course {course} has {laps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>the other bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/changes_course.py" />
   <source>the race ends there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the round before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>the rounds of the course {course}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entries_page.py" />
   <source>the set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the slot counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>the start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>the time is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>the timing point that this channel times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>the true start counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/lost.py" />
   <source>the winner's time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>the year in which the season ends: {usual}, or the one before or after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>then {gap} behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is a file {name} already; a race is never overwritten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/draft.py" />
   <source>there is no code {code}; the nearest are {near}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>there is no course {course} any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>there is no folder {parent}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/device_draft.py" />
   <source>there is no point {point} any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_file.py" />
   <source>this file cannot be made: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>three heats of six</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>time 201400</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time at {point} split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/course_form.py" />
   <source>time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/summary.py" />
   <source>time not given yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} replaced: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>time of {bib} at {point} → {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>times moved by {added}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>timing point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_pages.py" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>to and fro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>to check against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, where.to-start" />
   <source>to start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/model.py" />
   <source>to the best {best}, to the median {median}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>told by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>told by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>too soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>transition review: changes, gaps, what if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>two at once · bibs swapped with the row above · a time put in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>two bibs or more, each once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_card.py" />
   <source>two semifinals, Games 2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, origin.undo" />
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>undo · Ctrl+Y redo · Esc also quiets an alarm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>unknown bib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/jury.py" />
   <source>unofficial, changed since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/key_card.py" />
   <source>unreadable digit: whoever is expected and fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up one place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>up {n} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, protest.upheld" />
   <source>upheld</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>very long: broken skin?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>void</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>when the tent's clock showed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>where to: bus 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>where, why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/passings.py" />
   <source>which impulse?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_radio.py" />
   <source>who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>who goes on: {stage} is filled from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/race_draft.py" />
   <source>who runs which lap, such as a b a b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>whoever is expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sound_choice.py" />
   <source>whoever was expected is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/board_sets.py" />
   <source>women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, counts.yes" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/export/job.py" />
   <source>{0} cannot be written: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/app.py" />
   <source>{0} is made. Close this race to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{against}. Press again to make it official all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{all} lines: {same} the same, {differs} with another time, {fresh} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_row.py" />
   <source>{before} → {after} moves {people}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{before} → {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} advances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} are to be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{bibs} is to be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} advances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} ahead of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is none of the gate's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} is the impulse {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} no longer pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} at {point} serves nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} checked in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} does not advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} gave up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{bib} has no start here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} has not started yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{bib} is a member: the heat has teams, so leave the letter away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <location filename="skimo_timer/ui/race/ruling_bar.py" />
   <source>{bib} is not entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gate_board.py" />
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{bib} is not entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} is not entered: correct the bib first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{bib} is not in this heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is on no list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{bib} is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} is {name}: this replaces what is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} on course {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} pinned to {point}, lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} runs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib} started with {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{bib} was seen here without a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{bib} {name} is entered like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{bib} · {heat} · {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/desk.py" />
   <source>{bib}: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{bib}: {before} → {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, replaced.one" />
   <source>{bib}: {other} less {gate} = {difference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.change" />
   <source>{change}: median {median}, half of the field {lower} to {upper}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{classification} published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{code} {offence}: usually {fine}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.rank-of" />
   <source>{column} rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{count} changes lack a side and stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{count} later ▸</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/odd.py" />
   <source>{count} odd changes. Enter shows the reading behind one in the race window, where it can be mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, publication.pushed" />
   <source>{count} other ranks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{count} times and decisions are not on the disk. Closing again loses them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{count}, last {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{course} has the fines of {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/panel.py" />
   <source>{done} of {all} have a result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · only looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{file} · {count} not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{first}–{last} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form} in the colours of print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{form}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} by radio: {count} through, last {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{gate} open again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{going} advance from a field of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{heats} heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{heat} has begun: its list stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{heat}: {said}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} cannot be given away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/keys.py" />
   <source>{key} is taken: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/sheet_page.py" />
   <source>{key} stands here twice; the last one is printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {origin}–{point}, lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{kind} {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/laps.py" />
   <source>{kind}, out at {point}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{lap} {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, column.change" />
   <source>{lap}: {leg}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/list_draft.py" />
   <source>{last} is younger than {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/panel.py" />
   <source>{list} is published; the time to protest runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/strips.py" />
   <source>{lost} to the median</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs lap {laps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/rule_card.py" />
   <source>{member} runs laps {laps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.lost" />
   <source>{moving}. in moving time, {changes}. in the changes; with median changes {rank}. in {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} LOST</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/ringer.py" />
   <source>{name} is LOST · Esc: quiet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name} is in an older kind of text: choose its letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{name} is neither a heat nor a bib of {stage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{name} off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: 1 thing is wrong; nothing is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: an export of {program}. Is this right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{name}: bib {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/chosen_bar.py" />
   <source>{name}: press to let go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <source>{name}: what are its columns?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/import_view.py" />
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{name}: {n} things are wrong; nothing is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} as one more in {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{new} replaces {out}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{new} would advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DNF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DNS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} DSQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} MISSING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} OTL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} READ BUT NOT IN THE RACE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} UNEXPLAINED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.held" />
   <source>{n} after a limit: look at them first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.agree" />
   <source>{n} agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alert goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} alerts go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/jury/paper.py" />
   <source>{n} are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/face.py" />
   <source>{n} athletes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{n} came late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} checked in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.doubts" />
   <source>{n} doubts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} facts at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} fewer than here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.burst" />
   <source>{n} impulses at {where} from {time} to {end}, and nobody typed a bib.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} in {heats} heats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{n} more than here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} new alerts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} on course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/plan_drawing.py" />
   <source>{n} one by one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} passings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} persons started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.points" />
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/points_page.py" />
   <source>{n} points, {m} may be missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} rank changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.ranks" />
   <location filename="skimo_timer/ui/models/effects.py" />
   <source>{n} ranks change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <location filename="skimo_timer/ui/labels.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.solved" />
   <source>{n} solved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} still out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{n} times dismissed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{n} to start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}nd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}rd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}st</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{n}th</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/paper.py" />
   <source>{off} in the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/entry_line.py" />
   <source>{old} is {bib} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{one}; {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heat_lists.py" />
   <source>{out} in {heat} is out, {new} would advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/questions.py" />
   <source>{out} off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/boards/out.py" />
   <source>{out}, {n} OVERDUE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, replaced.time" />
   <source>{own} less {mean} = {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/picture.py" />
   <source>{path} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/setup_file.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/stage_draft.py" />
   <source>{places} advance from a heat of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} by {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{point} missed {n} of {passed} ({percent} %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/still_out.py" />
   <source>{point} seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.where" />
   <location filename="skimo_timer/ui/race/passings_view.py" />
   <source>{point}, lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, note.unwatched" />
   <source>{point}: {n} passed while it was not watched; the legs around it count as one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – Skimo Timer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/window.py" />
   <source>{race} – announcer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/main_window.py" />
   <source>{race} – only looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/window.py" />
   <source>{race} – transition review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>{rank} (+{places})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/columns.py" />
   <source>{rank} (−{places})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} here on foot: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} in this change: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/echo.py" />
   <source>{rank} of {among}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this climb: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this descent: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} on this leg: {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{rank} {classification}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, publication.rank" />
   <source>{rank}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/status_line.py" />
   <source>{room} free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, summary.quick" />
   <source>{share} of the race time; {moving}. in moving time, {rank}. in the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/start_list.py" />
   <source>{shown} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/acts.py" />
   <source>{stage} has begun: its lists stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete, but a tie decides: {bibs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is complete: {count} go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/heats.py" />
   <source>{stage} is open again: nobody goes on yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/words.py" />
   <source>{stage}: {leg}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{started} persons started = {home} finished + {back} checked in + {out} still out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/guide/tour.py" />
   <source>{step} of {steps}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{there} of {size} in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_face.py" />
   <source>{time}  (on the wall {wall})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/announcer/words.py" />
   <source>{time} behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/dialogs/tariff_page.py" />
   <source>{time} per item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/models/gates.py" />
   <source>{time} told by {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · in {ahead}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{time} · since {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.contents" />
   <source>{title} {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_words.py" />
   <source>{told} Exactly one hour: daylight saving?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{typed} at {time} fits: make it {bib}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/entry_pad.py" />
   <source>{typed} is no lap: 1, 2, … or 0 for none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/hand.py" />
   <source>{typed} is no time: {form}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{value} of {bib} confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/alerts_view.py" />
   <source>{what}  ( . )</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/card.py" />
   <source>{what} {heat}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/step_words.py" />
   <source>{what} · {stage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, sheet.count" />
   <source>{what}: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, batch.came" />
   <source>{where}: {n} in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} and {other} in one? Then both passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/limit_ask.py" />
   <source>{who} at {gate} {taken}, limit {limit}: stopped or let through?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.doubtful-alone" />
   <source>{who} at {where} has no impulse of the gate, but may be one of those around {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.shared-reading" />
   <source>{who} claims an impulse at {where} that another bib claims too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/gave_up.py" />
   <source>{who} gave up at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} gave up. Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} has finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.missing-reading" />
   <source>{who} has no reading at {where}, but a later one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has no start to take back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} has started at {time} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} is called back. Its bib and Enter starts it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} is checked in. Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.status-contradicted" />
   <source>{who} is marked {status}, but was read at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.still-on-course" />
   <source>{who} is still on the course.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was due {off} later: make it {bib}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where} and was {off} overdue: make it {bib}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/labels.py" />
   <source>{who} lacks {where}: make it {bib}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.after-limit-held" />
   <source>{who} reached {where} after the time limit, as a late reading says: look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.after-limit" />
   <source>{who} reached {where} after the time limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.implausible" />
   <source>{who} reached {where} sooner than can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.overdue" />
   <source>{who} should long have been seen at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s early: penalty C.1?   +  yes · Esc  no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} started {off} s late: does the true start count?   +  yes · Esc  no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/starter/panel.py" />
   <source>{who} starts in {time}: Enter again starts now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/charts/waterfall.py" />
   <source>{who} to {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/mountain/still_out.py" />
   <source>{who} was checked in before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.duplicate-after" />
   <source>{who} was read again at {where}, {off} after the time before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.duplicate" />
   <source>{who} was read again at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.after-finish" />
   <source>{who} was read at {where} after the finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.before-start" />
   <source>{who} was read at {where} before the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, alert.out-of-order" />
   <source>{who} was read at {where}, which fits no place of the course.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/review/pages/whatif.py" />
   <source>{who} would be {rank} instead of {was}, in {time} ({gained}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, publication.change" />
   <source>{who}: {before} → {now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/desk.py" />
   <source>{why}. {count} times and decisions are kept here and are written as soon as it can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/race/clock_bar.py" />
   <source>{words}  ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="skimo_timer/ui/heats/command.py" />
   <source>{word} is no heat here: {heats}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="documents, protest.decision" />
   <source>{word}: {text}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
