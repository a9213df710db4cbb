package fr.numericemploi.application.correspondence.catalogue;

import fr.numericemploi.application.catalogue.needs.NeedQuestion;
import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.needs.NeedSettings;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.links.SignedLinks;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.catalogue.needs.NeedConfirmationAsked;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedWentStale;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Letters to whoever answers for a company's need. Their link holds beyond the last day: what went stale may come back. */
@ApplicationService
public class NeedLetters {
    private final NeedReader needs;
    private final PartnerDirectory partners;
    private final NeedQuestion question;
    private final NeedSettings settings;
    private final SignedLinks links;
    private final Clock clock;

    @Inject
    public NeedLetters(
            NeedReader needs,
            PartnerDirectory partners,
            NeedQuestion question,
            NeedSettings settings,
            SignedLinks links,
            Clock clock) {
        this.needs = needs;
        this.partners = partners;
        this.question = question;
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    public List<Letter> asked(JournalEntry<NeedConfirmationAsked> entry) {
        var event = entry.event();
        return letter(
                event.need(),
                event.contact(),
                event.staleOn(),
                "needs/confirmation",
                "Votre besoin de recrutement est-il toujours d'actualité ?");
    }

    public List<Letter> wentStale(JournalEntry<NeedWentStale> entry) {
        var event = entry.event();
        var day = LocalDate.ofInstant(entry.occurredAt(), clock.getZone());
        return letter(
                event.need(), event.contact(), day, "needs/stale", "Votre besoin de recrutement n'est plus compté");
    }

    private List<Letter> letter(NeedId id, RecruiterId contact, LocalDate staleOn, String template, String subject) {
        var need = needs.find(id);
        var recruiter = partners.recruiter(contact);
        var link = links.url(question.purpose(), id.value(), expiry(staleOn));
        var model = new NeedLetter(need.title(), need.posts() - need.filled(), staleOn, link);
        return List.of(
                Letter.of(Recipient.of(recruiter), new TerritoryCode(need.territory()), template, subject, model));
    }

    private Instant expiry(LocalDate staleOn) {
        return staleOn.plus(settings.confirmation())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
