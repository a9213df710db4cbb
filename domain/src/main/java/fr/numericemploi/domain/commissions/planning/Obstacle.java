package fr.numericemploi.domain.commissions.planning;

import java.util.List;

/** What may stand between a person and a panel, with its French words for one panel and for several. */
public enum Obstacle {
    EXCLUDED("excusée, ou mise hors du plan par la coordination", "excusée, ou mise hors du plan par la coordination"),
    CONFLICT_WITH_ALL(
            "conflit d'intérêts avec les deux recruteurs du jury %s",
            "conflit d'intérêts avec les deux recruteurs des jurys %s"),
    CONFLICT_WITH_ONE(
            "conflit d'intérêts avec un recruteur du jury %s",
            "conflit d'intérêts avec un recruteur de chacun des jurys %s"),
    NO_COMMON_SLOT("aucun créneau commun avec le jury %s", "aucun créneau commun avec les jurys %s"),
    PANEL_FULL("jury %s complet sur ses disponibilités", "jurys %s complets sur ses disponibilités"),
    NO_STEP_FREE_ROOM(
            "aucune salle de plain-pied libre aux heures du jury %s",
            "aucune salle de plain-pied libre aux heures des jurys %s"),
    NO_ROOM("aucune salle libre aux heures du jury %s", "aucune salle libre aux heures des jurys %s"),
    /** A place is left that the planner did not find in the time it was given. */
    NOT_REACHED(
            "place restée libre avec le jury %s : relancez le calcul ou placez la personne à la main",
            "places restées libres avec les jurys %s : relancez le calcul ou placez la personne à la main");

    private final String withOne;
    private final String withSeveral;

    Obstacle(String withOne, String withSeveral) {
        this.withOne = withOne;
        this.withSeveral = withSeveral;
    }

    String inWords(List<Integer> panels) {
        return panels.size() == 1 ? withOne.formatted(panels.get(0)) : withSeveral.formatted(enumerated(panels));
    }

    private static String enumerated(List<Integer> numbers) {
        var last = numbers.size() - 1;
        var first = numbers.subList(0, last).toString().replaceAll("[\\[\\]]", "");
        return first + " et " + numbers.get(last);
    }
}
