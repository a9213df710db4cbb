package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TrainingBodies;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What programmes say, for tests. */
public final class Contents {
    public static final LocalDate CERTIFIED_UNTIL = LocalDate.of(2028, 12, 18);
    public static final TrainingBodyId BODY = new TrainingBodyId(new UUID(7, 1));
    public static final CompanyId COMPANY = new CompanyId(new UUID(7, 2));

    private Contents() {}

    /** Everything that the commission asks for. */
    public static Content aWebDeveloperProgramme() {
        return by(BODY, COMPANY);
    }

    public static Content by(TrainingBodyId body, CompanyId company) {
        return new Content(
                outline("Développeur web et web mobile"),
                List.of(skill("DEV-JAVA", 1, 3), skill("DAT-SQL", 0, 2)),
                List.of(new Module("Programmer", "Java, SQL", 330, 0), new Module("Mettre en pratique", "", 0, 70)),
                new Admission(
                        List.of(new PublicCode("80006"), new PublicCode("80007")),
                        "Sans condition de diplôme",
                        "Entretien de motivation avec la commission",
                        Level.NONE,
                        false,
                        "Locaux accessibles"),
                new Delivery(
                        "Temps plein, 35 h par semaine",
                        "2 semaines en entreprise",
                        TeachingMode.ON_SITE,
                        EntryMode.FIXED_DATES,
                        PathKind.GROUP,
                        List.of(Language.FRENCH)),
                new Recognition(
                        "Mise en situation devant un jury",
                        Optional.of(Purpose.CERTIFICATION),
                        true,
                        List.of(new Certification(
                                new CertificationCode("RNCP37674"),
                                "Titre professionnel",
                                Optional.of(CERTIFIED_UNTIL))),
                        Optional.of(Level.LEVEL_5)),
                new Offer(List.of(body), Optional.of(new Seats(8, 15)), Optional.of(new Money(12_50)), true),
                new Commitments(
                        List.of(company),
                        List.of(
                                new Promise(company, Promise.Kind.INTERNSHIP, 4),
                                new Promise(company, Promise.Kind.JOB, 2))),
                new Listing(
                        List.of(new Formacode("31090")),
                        List.of(new NsfCode("326")),
                        List.of(new WebAddress("https://ecole-du-rhin.example/dwwm")),
                        List.of(TrainingBodies.aTeacher())));
    }

    /** The same in all but the title. */
    public static Content retitled(String title) {
        var content = aWebDeveloperProgramme();
        return new Content(
                outline(title),
                content.skills(),
                content.modules(),
                content.admission(),
                content.delivery(),
                content.recognition(),
                content.offer(),
                content.commitments(),
                content.listing());
    }

    /** A first idea: a title and a job, the rest left open. */
    public static Content anIdea() {
        return new Content(
                new Outline("Développeur Java", "", "", "", List.of(new RomeCode("M1855"))),
                List.of(),
                List.of(),
                new Admission(List.of(), "", "", Level.NOT_GIVEN, false, ""),
                new Delivery("", "", TeachingMode.ON_SITE, EntryMode.FIXED_DATES, PathKind.GROUP, List.of()),
                new Recognition("", Optional.empty(), false, List.of(), Optional.empty()),
                new Offer(List.of(), Optional.empty(), Optional.empty(), true),
                new Commitments(List.of(), List.of()),
                new Listing(List.of(), List.of(), List.of(), List.of()));
    }

    private static Outline outline(String title) {
        return new Outline(
                title,
                "Préparer le titre professionnel de niveau 5.",
                "Titre professionnel, deux blocs de compétences.",
                "HTML, CSS, JavaScript, SQL, Java.",
                List.of(new RomeCode("M1855"), new RomeCode("M1805")));
    }

    private static TaughtSkill skill(String code, int in, int out) {
        return new TaughtSkill(new SkillCode(code), in, out);
    }
}
