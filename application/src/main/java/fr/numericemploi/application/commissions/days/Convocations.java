package fr.numericemploi.application.commissions.days;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.pool.Acquaintances;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.CompanyTie;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest.Ground;
import fr.numericemploi.domain.commissions.days.DayRule;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.Needs;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who is to be seen on a day: people whose prescription was accepted. */
@ApplicationService
public class Convocations {
    private final DayDesk desk;
    private final CandidateFiles files;
    private final Acquaintances acquaintances;
    private final PartnerDirectory partners;
    private final ReferenceData reference;
    private final DaySettings settings;
    private final NewIds ids;

    @Inject
    public Convocations(
            Days days,
            CandidateFiles files,
            Acquaintances acquaintances,
            PartnerDirectory partners,
            ReferenceData reference,
            DaySettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.desk = new DayDesk(days, caller, journal);
        this.files = files;
        this.acquaintances = acquaintances;
        this.partners = partners;
        this.reference = reference;
        this.settings = settings;
        this.ids = ids;
    }

    /** Adds people to those to be seen or, for those who are among them, changes what the plan knows of them. */
    public void invite(SelectionDayId id, long version, List<InvitePerson> people) {
        desk.change(id, version, day -> people.stream()
                .map(person -> invited(day, person))
                .toList());
    }

    public void uninvite(SelectionDayId id, long version, CandidateId person) {
        desk.change(id, version, day -> List.of(day.uninvite(person)));
    }

    private Event invited(SelectionDay day, InvitePerson invitation) {
        var card = files.card(invitation.person());
        DayRule.NOT_ACCEPTED.refuseIf(
                !card.territory().equals(day.snapshot().territory())
                        || !card.status().mayBecome(Status.INVITED),
                Map.of("reference", card.reference().value()));
        invitation.ties().forEach(tie -> partners.company(tie.company()));
        return day.invite(card.id(), new InvitationId(ids.next()), needs(day, invitation, card));
    }

    private Needs needs(SelectionDay day, InvitePerson invitation, CandidateCard card) {
        return new Needs(
                invitation.availability(),
                invitation.stepFree(),
                travelsFar(day, card),
                new JobFamilies(reference).of(card.aims()),
                ties(invitation));
    }

    /** Those that were told, and those that are known here: companies that got to know the person as an applicant. */
    private Set<CompanyTie> ties(InvitePerson invitation) {
        var known = acquaintances.of(invitation.person()).stream()
                .map(company -> new CompanyTie(company, Ground.APPLIES_THERE));
        return Stream.concat(invitation.ties().stream(), known).collect(toSet());
    }

    private boolean travelsFar(SelectionDay day, CandidateCard card) {
        var premises = day.snapshot().arrangement().frame().premises();
        var home = reference.commune(card.commune());
        return home.kilometresTo(reference.commune(premises.commune())) > settings.farKilometres();
    }
}
