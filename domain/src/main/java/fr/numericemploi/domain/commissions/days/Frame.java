package fr.numericemploi.domain.commissions.days;

/**
 * When and where a day takes place, and how large it is.
 *
 * @param wantedPanels how many panels the coordinator would like to have
 */
public record Frame(Timetable timetable, Premises premises, int wantedPanels) {
    public Frame {
        DayRule.WANTED_PANELS.refuseIf(wantedPanels < 1 || wantedPanels > 40);
    }

    Frame in(Premises changed) {
        return new Frame(timetable, changed, wantedPanels);
    }
}
