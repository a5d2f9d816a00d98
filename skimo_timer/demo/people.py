"""The demo's start list: invented athletes of invented clubs, with the names that one meets at an alpine start line."""

import random
from dataclasses import dataclass
from itertools import product

from skimo_timer.core.setup import RaceSetup
from skimo_timer.core.startlist import Entry, Sex
from skimo_timer.demo.course import wave_of

FIRST_BIB = 11


@dataclass(frozen=True, slots=True)
class _Nation:
    """First names and surnames, in words; clubs, by commas; the share of the field."""

    share: int
    women: str
    men: str
    surnames: str
    clubs: str


_NATIONS = {
    "AUT": _Nation(
        6,
        "Katharina Magdalena Verena Leni Theresa Annika",
        "Matthäus Jörg Tobias Lorenz Andrä Sebastian",
        "Höllwarth Öttlinger Größwang Steinlechner Angermayr Pichlbauer Brandstötter Zirbenhofer",
        "TSV Steinkar, SC Hochalmblick, Bergfex Obertal",
    ),
    "SUI": _Nation(
        6,
        "Céline Ladina Seraina Mélanie Flurina Nicole",
        "Gian Andri Reto Loïc Beat Jérôme",
        "Caduff Bühlmann Pralong Zgraggen Métrailler Tschudin Fournierat Rüeggsegg",
        "SC Piz Alv, SAS Val d'Arpette, Skiclub Grünhorn",
    ),
    "ITA": _Nation(
        5,
        "Giulia Chiara Noemi Elisa Letizia Martina",
        "Nicolò Matteo Davide Simone Luca Andrea",
        "Dalpràz Bonfantini Compagnola Perucchietti Sartorel Vallegra Mosconàr Trentadue",
        "SC Valserena, Sci Club Monte Rovér, Polisportiva Alta Valle",
    ),
    "FRA": _Nation(
        5,
        "Éloïse Solène Maëlle Anaïs Clémence Inès",
        "Théo Rémy Gaël Bastien Léandre Clément",
        "Péllissard Chavoutier Grangeon Bérardin Vuarnoz Desforêts Montvernier Tissayre",
        "CAF Valbelle, Ski Club des Aravisots, CMB Haute-Combe",
    ),
    "GER": _Nation(
        4,
        "Franziska Lena Paulina Johanna Käthe Sophie",
        "Quirin Benedikt Korbinian Maxi Vinzenz Jonas",
        "Rauchenegger Schöffmoser Wackerling Kirchbüchler Hinterstein Bräuninger Loferl Stöcklbacher",
        "DAV Zugspitzland, SC Gamsberg",
    ),
    "SLO": _Nation(
        3,
        "Špela Maja Tjaša Živa Nuša Anja",
        "Matjaž Žiga Luka Anže Rok Črt",
        "Kovačnik Žagarin Hribernjak Podlesčan Jamšek Dolžanar Bregančič Mlinarž",
        "PD Bela Gora, AO Jezernik",
    ),
    "ESP": _Nation(
        2,
        "Núria Mireia Ainhoa Laia Ivet Begoña",
        "Íñigo Martí Unai Pol Joan Álvaro",
        "Puigcorbera Casadellà Iturrospe Vallfogona Montagut Etxarreta Canyelles Solàns",
        "CE Pic Negre, Club Vasco Mendigoi",
    ),
}


def field(athletes: int, setup: RaceSetup, dice: random.Random) -> tuple[Entry, ...]:
    """So many entries in order of bib; one in three is a woman. Names recur only where a field uses all of them up."""
    nations = dice.choices(list(_NATIONS), [nation.share for nation in _NATIONS.values()], k=athletes)
    names: dict[tuple[str, Sex], list[str]] = {}
    entries = []
    for position, nation in enumerate(nations):
        sex: Sex = "F" if dice.random() < 1 / 3 else "M"
        left = names.setdefault((nation, sex), [])
        if not left:
            left.extend(_names(_NATIONS[nation], sex))
            dice.shuffle(left)
        born = setup.season - _age(dice)
        entries.append(
            Entry(
                bib=str(FIRST_BIB + position),
                name=left.pop(),
                sex=sex,
                born=born,
                nation=nation,
                club=dice.choice(_NATIONS[nation].clubs.split(", ")),
                category=_category(sex, setup.season - born),
                start=wave_of(setup, position),
            )
        )
    return tuple(entries)


def _names(nation: _Nation, sex: Sex) -> list[str]:
    first = nation.women if sex == "F" else nation.men
    return [" ".join(pair) for pair in product(first.split(), nation.surnames.split())]


def _age(dice: random.Random) -> int:
    kind = dice.random()
    if kind < 0.2:
        return dice.randint(17, 20)
    return dice.randint(40, 58) if kind > 0.8 else dice.randint(21, 39)


def _category(sex: Sex, age: int) -> str:
    who = "Women" if sex == "F" else "Men"
    if age <= 20:
        return f"U20 {who}"
    return f"Masters {who}" if age >= 40 else who
