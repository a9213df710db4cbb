package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.reports.Bpf;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's figures for the bilan pédagogique et financier. */
@Schema(name = "Bpf")
record BpfAnswer(
        int year,

        @Schema(description = "frame C: paid in the year, by origin")
        List<IncomeItem> incomes,

        TrainedItem all,

        @Schema(description = "frame F-1: by kind of trainee")
        List<TrainedItem> byKind,

        @Schema(description = "frame F-3: by what they prepare for")
        List<TrainedItem> byGoal,

        @Schema(description = "frame F-4: by speciality (NSF), as far as programmes name theirs")
        List<TrainedItem> bySpeciality,

        @Schema(description = "frame G: by the training body that it was entrusted to")
        List<TrainedItem> byBody,

        @Schema(description = "frames that other books hold")
        List<String> notHeld) {
    static BpfAnswer of(Bpf report) {
        return new BpfAnswer(
                report.year(),
                report.incomes().stream().map(IncomeItem::of).toList(),
                TrainedItem.of(report.all()),
                report.byKind().stream().map(TrainedItem::of).toList(),
                report.byGoal().stream().map(TrainedItem::of).toList(),
                report.bySpeciality().stream().map(TrainedItem::of).toList(),
                report.byBody().stream().map(TrainedItem::of).toList(),
                Bpf.NOT_HELD);
    }

    @Schema(name = "BpfIncome")
    record IncomeItem(String origin, String label, String scheme, Amount paid, Amount claimedBack) {
        static IncomeItem of(Bpf.Income income) {
            return new IncomeItem(
                    income.origin().name(),
                    income.origin().label(),
                    income.scheme().value(),
                    Amount.of(income.paid()),
                    Amount.of(income.claimedBack()));
        }
    }

    @Schema(name = "BpfTrained")
    record TrainedItem(
            String label,

            @Schema(description = "each person once for each session")
            int trainees,

            @Schema(description = "paid, and not claimed back")
            BigDecimal hours) {
        static TrainedItem of(Bpf.Trained trained) {
            return new TrainedItem(trained.label(), trained.trainees(), trained.hours());
        }
    }
}
