package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.AvailableRecruiter;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest.Side;
import fr.numericemploi.domain.commissions.days.InterviewPanel;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who interviews on a day. Recruiters say themselves when they can come and whom they must not meet, or a coordinator says
 * it for them; the coordinator forms the panels.
 */
@ApplicationService
public class Juries {
    private final DayDesk desk;
    private final PartnerDirectory partners;
    private final JobFamilies families;
    private final CurrentCaller caller;
    private final NewIds ids;

    @Inject
    public Juries(
            Days days,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.desk = new DayDesk(days, caller, journal);
        this.partners = partners;
        this.families = new JobFamilies(reference);
        this.caller = caller;
        this.ids = ids;
    }

    /** @param recruiter who can come; a recruiter speaks for nobody else, and needs not say who it is */
    public void comes(SelectionDayId id, Optional<RecruiterId> recruiter, Availability availability) {
        var who = partners.recruiter(speakingFor(recruiter));
        var day = toAnswer(id, who);
        var come = new RecruiterId(who.id());
        var event = availability.periods().isEmpty() ? day.leave(come) : day.join(available(who, availability));
        desk.keep(day, List.of(event));
    }

    public void propose(SelectionDayId id, long version) {
        desk.change(id, version, day -> List.of(day.formPanels(() -> new PanelId(ids.next()))));
    }

    /** Forms these panels and no other, numbered in this order. */
    public void form(SelectionDayId id, long version, List<PanelMembers> panels) {
        desk.change(
                id,
                version,
                day -> List.of(day.form(IntStream.range(0, panels.size())
                        .mapToObj(index -> panel(index + 1, panels.get(index)))
                        .toList())));
    }

    /** A recruiter declares the own conflicts; a coordinator anybody's, a candidate's for instance. */
    public void declare(SelectionDayId id, ConflictOfInterest conflict) {
        var day = toAnswer(id, partners.recruiter(speakingFor(Optional.of(conflict.recruiter()))));
        var side = caller.get().is(RECRUITER) ? Side.RECRUITER : conflict.declaredBy();
        desk.keep(day, List.of(day.declare(conflict.saidBy(side))));
    }

    public void retract(SelectionDayId id, Conflict conflict) {
        var day = desk.take(id);
        desk.keep(day, List.of(day.retract(conflict)));
    }

    private RecruiterId speakingFor(Optional<RecruiterId> recruiter) {
        var speaker = caller.get().require(ADMINISTRATOR, COORDINATOR, RECRUITER);
        if (!speaker.is(RECRUITER)) {
            return recruiter.orElseThrow(
                    () -> InputRule.REQUIRED.brokenBy(Map.of()).at("recruiter"));
        }
        return speaker.person()
                .map(RecruiterId::new)
                .filter(me -> recruiter.map(me::equals).orElse(true))
                .orElseThrow(() -> unknown(recruiter.orElseThrow()));
    }

    /** Others are as if they did not exist. */
    static RuleViolation unknown(RecruiterId recruiter) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "Le recruteur", "id", recruiter.value()));
    }

    private SelectionDay toAnswer(SelectionDayId id, RecruiterView recruiter) {
        var territory = partners.company(new CompanyId(recruiter.company())).territory();
        return caller.get().is(RECRUITER) ? desk.take(id, seen -> seen.value().equals(territory)) : desk.take(id);
    }

    private InterviewPanel panel(int number, PanelMembers panel) {
        return InterviewPanel.of(new PanelId(ids.next()), number, panel.recruiters(), panel.breaks());
    }

    private AvailableRecruiter available(RecruiterView who, Availability availability) {
        var expertise = new HashSet<>(families.of(who.expertise()));
        return AvailableRecruiter.of(
                new RecruiterId(who.id()), new CompanyId(who.company()), who.kind(), expertise, availability);
    }
}
