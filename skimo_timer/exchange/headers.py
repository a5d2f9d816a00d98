"""The words that head a column, in English, German, French, Italian and Spanish.

Words are compared without case, accents, blanks and signs, so that `Start-Nr.` is `startnr`. A word may mean another
column in another kind of table (`nombre` is a name or a count), so each kind of table lists its own columns.
"""

import unicodedata
from collections.abc import Iterable, Mapping

ENTRY_COLUMNS = (
    "bib",
    "name",
    "first name",
    "last name",
    "sex",
    "born",
    "nation",
    "club",
    "category",
    "course",
    "start",
    "slot",
)
PASSING_COLUMNS = ("bib", "point", "time", "source", "note")
LAST_FIRST = "last first"
"""A column of names that begin with the last name; no header says it for sure, so it is chosen."""
RULING_COLUMNS = ("bib", "ruling", "value", "count", "stage", "note")

_WORDS = {
    "bib": """bib, bib no, bib number, number, no, nr, n, #, num, race number, start number, start no,
        Startnummer, Startnr, StNr, Nummer, dossard, numéro, numéro de dossard, n° de dossard, n° dossard,
        pettorale, numero pettorale, numero di pettorale, n° pettorale, pett, numero, dorsal, número, número de dorsal,
        n° dorsal""",
    "name": """name, full name, athlete, competitor, participant, Athlet, Athletin, Teilnehmer, Läufer, Name Vorname,
        Vorname Name, nom, nom complet, nom prénom, nom et prénom, prénom nom, prénom et nom, athlète, coureur,
        concurrent, participant, nome, nominativo, cognome nome, cognome e nome, nome cognome, nome e cognome, atleta,
        concorrente, nombre, nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, participante,
        corredor""",
    "first name": "first name, first, given name, forename, Vorname, prénom, nome di battesimo, nombre de pila",
    "last name": """last name, last, surname, family name, Nachname, Familienname, Zuname, nom de famille,
        cognome, apellido, apellidos""",
    "sex": "sex, gender, m/f, Geschlecht, m/w, m/w/d, sexe, genre, h/f, sesso, genere, sexo, género, h/m",
    "born": """born, year, birth year, year of birth, yob, date of birth, birth date, dob, birthday, Jahrgang, Jg, Jahr,
        geboren, Geburtsjahr, Geburtsdatum, Geburtstag, année, année de naissance, date de naissance, naissance,
        né, née, né(e), né en, anno, anno di nascita, data di nascita, nascita, nato, nata, año, año de nacimiento,
        fecha de nacimiento, nacimiento, nacido""",
    "nation": """nation, nat, noc, country, nationality, Land, Nationalität, Nationalitaet, pays, nationalité,
        nazione, naz, nazionalità, paese, país, nación, nacionalidad""",
    "club": "club, ski club, Verein, Klub, Skiclub, Verein/Ort, société, società, sci club, sodalizio",
    "category": """category, cat, class, age class, Kategorie, Kat, Klasse, Altersklasse, AK, catégorie, classe,
        categoria, categoría, clase""",
    "course": "course, Strecke, parcours, circuit, tracé, percorso, tracciato, recorrido, trazado",
    "start": """start, start group, group, wave, block, Startgruppe, Gruppe, Welle, Startblock, Block, départ, vague,
        groupe, groupe de départ, sas, partenza, gruppo, gruppo di partenza, salida, grupo, grupo de salida, oleada,
        tanda""",
    "slot": """slot, start time, Startzeit, Startplatz, heure de départ, ora di partenza, ora partenza,
        orario di partenza, hora de salida""",
    "point": """point, timing point, checkpoint, Posten, Punkt, Messpunkt, Zeitmesspunkt, Kontrollpunkt, Messstelle,
        poste, point de passage, point de chronométrage, punto, punto di cronometraggio, punto di controllo,
        postazione, punto de control, punto de cronometraje""",
    "time": "time, time of day, Zeit, Uhrzeit, Tageszeit, heure, temps, ora, orario, tempo, hora, tiempo",
    "source": "source, device, Quelle, Gerät, appareil, origine, fonte, dispositivo, fuente, origen",
    "note": """note, notes, comment, comments, remark, remarks, Bemerkung, Bemerkungen, Notiz, Kommentar, Anmerkung,
        remarque, remarques, commentaire, nota, commento, osservazione, osservazioni, comentario, observación,
        observaciones""",
    "ruling": "ruling, decision, Entscheid, Entscheidung, décision, decisione, decisión",
    "value": "value, Wert, valeur, valore, valor",
    "count": "count, Anzahl, nombre, quantité, quantità, cantidad",
    "stage": "stage, round, Runde, Phase, Etappe, manche, étape, fase, turno, ronda, etapa",
}


def plain(header: str) -> str:
    """A header as it is compared: small, without accents, blanks and signs; `#` alone stays."""
    if header.strip() == "#":
        return "#"
    split = unicodedata.normalize("NFKD", header).casefold()
    return "".join(sign for sign in split if sign.isalnum())


def vocabulary(columns: Iterable[str]) -> Mapping[str, str]:
    """Plain word -> column, for the columns of one kind of table."""
    return {plain(word): column for column in columns for word in (column, *_WORDS[column].split(","))}
