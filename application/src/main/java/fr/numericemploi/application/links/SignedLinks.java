package fr.numericemploi.application.links;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.links.LinkRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** Links that let whoever received them answer one question until they expire, without an account. */
@LookupService
public class SignedLinks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SignText signer;
    private final LinkSettings settings;
    private final Clock clock;

    @Inject
    public SignedLinks(SignText signer, LinkSettings settings, Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    /** The address of the page that asks the question of that purpose about that subject. */
    public String url(String purpose, UUID subject, Instant expiry) {
        return settings.baseUrl() + "/links/" + new LinkToken(purpose, subject, expiry).signedBy(signer);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code links.broken} or {@code links.expired} */
    LinkToken read(String token) {
        var link = LinkToken.read(token, signer);
        LinkRule.EXPIRED.refuseIf(!clock.instant().isBefore(link.expiry()), Map.of("expiry", day(link.expiry())));
        return link;
    }

    private String day(Instant expiry) {
        return DAY.format(LocalDate.ofInstant(expiry, clock.getZone()));
    }
}
