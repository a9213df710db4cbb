package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The recruiters who can come, and the panels they form. */
public record Jury(List<AvailableRecruiter> recruiters, List<InterviewPanel> panels) {
    static final Jury NOBODY = new Jury(List.of(), List.of());

    public Jury {
        recruiters = List.copyOf(recruiters);
        panels = List.copyOf(panels);
    }

    public AvailableRecruiter recruiter(RecruiterId id) {
        return find(id).orElseThrow(DayRule.RECRUITER_UNKNOWN::broken);
    }

    public InterviewPanel panel(PanelId id) {
        return panels.stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow(DayRule.PANEL_UNKNOWN::broken);
    }

    public Optional<InterviewPanel> panelOf(RecruiterId recruiter) {
        return panels.stream().filter(panel -> panel.has(recruiter)).findFirst();
    }

    /** The interviews of that recruiter among those. */
    public Set<PlannedInterview> interviewsOf(RecruiterId recruiter, List<PlannedInterview> all) {
        return all.stream()
                .filter(one -> panel(one.panel()).recruitersAt(one.slot()).contains(recruiter))
                .collect(toSet());
    }

    Optional<AvailableRecruiter> find(RecruiterId id) {
        return recruiters.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With somebody new, or what is new about somebody. */
    Jury with(AvailableRecruiter recruiter) {
        var others = recruiters.stream().filter(one -> !one.id().equals(recruiter.id()));
        var known = find(recruiter.id()).map(before -> recruiter.toldAs(before)).orElse(recruiter);
        return new Jury(Stream.concat(others, Stream.of(known)).toList(), panels);
    }

    Jury without(RecruiterId id) {
        panelOf(id).ifPresent(panel -> {
            throw DayRule.RECRUITER_ON_PANEL.brokenBy(Map.of("panel", panel.number()));
        });
        return new Jury(recruiters.stream().filter(one -> !one.id().equals(id)).toList(), panels);
    }

    Jury changing(RecruiterId id, UnaryOperator<AvailableRecruiter> change) {
        var changed = recruiter(id);
        return new Jury(
                recruiters.stream()
                        .map(one -> one == changed ? change.apply(one) : one)
                        .toList(),
                panels);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation when they could not sit like that */
    Jury forming(List<InterviewPanel> formed) {
        formed.forEach(this::checkCompanies);
        var seated = new HashSet<RecruiterId>();
        var alone =
                formed.stream().flatMap(panel -> panel.recruiters().stream()).allMatch(seated::add);
        DayRule.PANELS_OVERLAP.refuseIf(!alone);
        return new Jury(recruiters, formed);
    }

    Jury substituting(PanelId id, InterviewPanel.Substitution substitution) {
        var changed = panel(id);
        DayRule.RECRUITER_UNKNOWN.refuseIf(!changed.has(substitution.absent()));
        return forming(panels.stream()
                .map(one -> one == changed ? one.after(substitution) : one)
                .toList());
    }

    List<Panel> on(List<Slot> slots) {
        return panels.stream().map(panel -> on(slots, panel)).toList();
    }

    private Panel on(List<Slot> slots, InterviewPanel panel) {
        var members = panel.recruiters().stream()
                .map(this::recruiter)
                .map(one -> one.on(slots))
                .toList();
        var rests = IntStream.range(0, slots.size())
                .filter(index -> panel.breaks().stream().anyMatch(rest -> rest.overlaps(slots.get(index))))
                .boxed()
                .collect(toSet());
        return new Panel(panel.id(), panel.number(), members, rests);
    }

    private void checkCompanies(InterviewPanel panel) {
        var companies = panel.recruiters().stream()
                .map(this::recruiter)
                .map(AvailableRecruiter::company)
                .distinct()
                .count();
        DayRule.PANEL_COMPANIES.refuseIf(companies != 2, Map.of("panel", panel.number()));
    }
}
