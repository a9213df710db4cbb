package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.domain.funding.reports.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportFigures")
record FiguresAnswer(MovedAnswer period, BalanceAnswer balance) {
    static FiguresAnswer ofEnvelopes(Figures figures) {
        return new FiguresAnswer(MovedAnswer.of(figures, true), BalanceAnswer.of(figures, true));
    }

    static FiguresAnswer ofTraining(Figures figures) {
        return new FiguresAnswer(MovedAnswer.of(figures, false), BalanceAnswer.of(figures, false));
    }
}
