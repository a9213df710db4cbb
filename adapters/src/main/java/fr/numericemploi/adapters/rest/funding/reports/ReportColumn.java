package fr.numericemploi.adapters.rest.funding.reports;

import java.util.function.Function;

/** The columns of a report's tables that say what a line is about, in their order. */
enum ReportColumn {
    LEVEL("Niveau", line -> line.level().label()),
    REFERENCE("Référence", ReportLine::reference),
    NAME("Nom", ReportLine::name),
    PROGRAMME("Programme", ReportLine::programme),
    PLACE("Lieu", ReportLine::place),
    SCHEME("Dispositif", ReportLine::scheme),
    TERRITORY("Territoire", ReportLine::territory),
    FROM("Du", line -> line.from().<Object>map(day -> day).orElse("")),
    UNTIL("Au", line -> line.until().<Object>map(day -> day).orElse(""));

    private final String heading;
    private final Function<ReportLine, Object> cell;

    ReportColumn(String heading, Function<ReportLine, Object> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    String heading() {
        return heading;
    }

    Object of(ReportLine line) {
        return cell.apply(line);
    }
}
