package fr.numericemploi.adapters.rest.funding.reports;

import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.FROM;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.NAME;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.PLACE;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.PROGRAMME;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.REFERENCE;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.SCHEME;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.TERRITORY;
import static fr.numericemploi.adapters.rest.funding.reports.ReportColumn.UNTIL;

import fr.numericemploi.adapters.rest.funding.reports.ReportLine.Level;
import fr.numericemploi.adapters.rest.shared.tables.Table;
import fr.numericemploi.application.funding.reports.FundingReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report as tables: one for all levels, or one for each. */
record ReportTables(FundingReport report) {
    /** Everything in one table, whose first column says of which level a line is. */
    Table whole() {
        return table("Bilan", List.of(ReportColumn.values()), Figure.of(true), ReportLine.all(report));
    }

    /** Each level by itself, with its total at the end. */
    List<Table> sheets() {
        return List.of(
                summary(),
                sheet("Enveloppes", Level.ENVELOPE, REFERENCE, SCHEME, TERRITORY, FROM, UNTIL),
                sheet("Programmes", Level.PROGRAMME, PROGRAMME),
                sheet("Cohortes", Level.COHORT, PROGRAMME, PLACE, FROM, UNTIL),
                sheet("Personnes", Level.PERSON, REFERENCE, NAME, PROGRAMME, PLACE, FROM, UNTIL));
    }

    private Table summary() {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("Du", report.period().from()));
        rows.add(List.of("Au", report.period().until()));
        report.search().territory().ifPresent(only -> rows.add(List.of("Territoire", only.value())));
        report.search().scheme().ifPresent(only -> rows.add(List.of("Dispositif", only.value())));
        Figure.of(true).forEach(figure -> rows.add(List.of(figure.heading(), euros(figure, total()))));
        return new Table("Synthèse", List.of("Financeur", report.funder()), rows);
    }

    private Table sheet(String name, Level level, ReportColumn... columns) {
        var lines = ReportLine.all(report).filter(line -> line.level() == level || line.level() == Level.TOTAL);
        return table(name, List.of(columns), Figure.of(level == Level.ENVELOPE), lines);
    }

    private ReportLine total() {
        return ReportLine.total(report);
    }

    private static Table table(
            String name, List<ReportColumn> columns, List<Figure> figures, Stream<ReportLine> lines) {
        var headings = Stream.concat(
                columns.stream().map(ReportColumn::heading), figures.stream().map(Figure::heading));
        return new Table(
                name,
                headings.toList(),
                lines.<List<?>>map(line -> row(columns, figures, line)).toList());
    }

    private static List<?> row(List<ReportColumn> columns, List<Figure> figures, ReportLine line) {
        return Stream.concat(
                        columns.stream().map(column -> cell(columns, column, line)),
                        figures.stream().map(figure -> euros(figure, line)))
                .toList();
    }

    /** A total is called so in whichever column is the first. */
    private static Object cell(List<ReportColumn> columns, ReportColumn column, ReportLine line) {
        var called = line.level() == Level.TOTAL && column == columns.get(0);
        return called ? Level.TOTAL.label() : column.of(line);
    }

    private static BigDecimal euros(Figure figure, ReportLine line) {
        return figure.of(line.figures()).euros();
    }
}
