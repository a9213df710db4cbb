package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Companies.aSiret;

import fr.numericemploi.domain.shared.Email;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Funders for tests, each with a name that no other test has. */
public final class Funders {
    private Funders() {}

    public static Funder anOpco() {
        return Funder.register(new FunderId(UUID.randomUUID()), aPayer("OPCO " + UUID.randomUUID()));
    }

    /** Its convention says nothing of names. */
    public static Funder.Profile aPayer(String name) {
        return new Funder.Profile(name, FunderKind.OPCO, Optional.of(aSiret()), false, List.of(aDesk()));
    }

    public static Funder.Profile thatSeesNames(Funder.Profile payer) {
        return new Funder.Profile(payer.name(), payer.kind(), payer.siret(), true, payer.contacts());
    }

    private static ContactPoint aDesk() {
        return new ContactPoint(
                Optional.of(ContactType.FINANCE),
                "",
                "Gestion des conventions",
                Optional.of(new Email("conventions@opco.example")),
                Optional.empty());
    }
}
