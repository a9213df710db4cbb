package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two recruiters who interview together.
 *
 * @param number what people call it: « jury 2 »
 * @param recruiters who sit now
 * @param breaks its own, beside the day's
 * @param substitutions the latest last
 */
public record InterviewPanel(
        PanelId id, int number, List<RecruiterId> recruiters, List<Period> breaks, List<Substitution> substitutions) {
    public InterviewPanel {
        recruiters = List.copyOf(recruiters);
        breaks = List.copyOf(breaks);
        substitutions = List.copyOf(substitutions);
        DayRule.PANEL_OF_TWO.refuseIf(recruiters.stream().distinct().count() != 2, Map.of("panel", number));
    }

    public static InterviewPanel of(PanelId id, int number, List<RecruiterId> recruiters, List<Period> breaks) {
        return new InterviewPanel(id, number, recruiters, breaks, List.of());
    }

    /** Who sits, or sat, at that slot. */
    public List<RecruiterId> recruitersAt(int slot) {
        var sitting = recruiters;
        for (int last = substitutions.size() - 1; last >= 0; last--) {
            if (slot < substitutions.get(last).fromSlot()) {
                sitting = substitutions.get(last).undone(sitting);
            }
        }
        return sitting;
    }

    boolean has(RecruiterId recruiter) {
        return recruiters.contains(recruiter);
    }

    InterviewPanel after(Substitution substitution) {
        var all = Stream.concat(substitutions.stream(), Stream.of(substitution)).toList();
        return new InterviewPanel(id, number, substitution.done(recruiters), breaks, all);
    }

    /** From that slot on, somebody takes an absent recruiter's seat. */
    public record Substitution(RecruiterId absent, RecruiterId substitute, int fromSlot) {
        List<RecruiterId> done(List<RecruiterId> sitting) {
            return swapped(sitting, absent, substitute);
        }

        List<RecruiterId> undone(List<RecruiterId> sitting) {
            return swapped(sitting, substitute, absent);
        }

        private static List<RecruiterId> swapped(List<RecruiterId> sitting, RecruiterId out, RecruiterId in) {
            return sitting.stream().map(one -> one.equals(out) ? in : one).toList();
        }
    }
}
