package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Companies.aSiret;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.PostalAddress;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Training bodies for tests. */
public final class TrainingBodies {
    public static final DeclarationNumber DECLARATION = new DeclarationNumber("44670000067");
    public static final Qualiopi QUALIOPI =
            new Qualiopi("QUA-2024-0117", LocalDate.of(2024, 3, 1), LocalDate.of(2027, 2, 28));

    private TrainingBodies() {}

    public static TrainingBody aTrainingBodyOfAlsace() {
        return TrainingBody.register(new TrainingBodyId(UUID.randomUUID()), aSiret(), DECLARATION, aBodyIn(ALSACE));
    }

    public static TrainingBody.Profile aBodyIn(TerritoryCode territory) {
        return new TrainingBody.Profile(
                "École du Rhin",
                "ECOLE DU RHIN SAS",
                territory,
                Optional.of(QUALIOPI),
                List.of(aTeacher()),
                Optional.of(new PostalAddress(
                        List.of("12 rue des Tanneurs"),
                        new PostalCode("67000"),
                        "Strasbourg",
                        Optional.of(new InseeCode("67482")))),
                Optional.of(new WebAddress("https://ecole-du-rhin.example")));
    }

    public static ContactPoint aTeacher() {
        return new ContactPoint(
                Optional.of(ContactType.TEACHING),
                "Camille",
                "Dupont",
                Optional.of(new Email("camille.dupont@ecole-du-rhin.example")),
                Optional.of(new Phone("+33388123456")));
    }
}
