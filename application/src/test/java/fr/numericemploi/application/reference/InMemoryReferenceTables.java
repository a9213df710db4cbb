package fr.numericemploi.application.reference;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.reference.SkillFamily;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A handful of real rows of each table. */
public final class InMemoryReferenceTables implements ReferenceTables {
    private static final Provenance HANDFUL = new Provenance("Extrait pour les tests", "4.60", "Licence Ouverte");

    /** Look-ups in these rows, for the tests of services that need them. */
    public static ReferenceData referenceData() {
        var caller = new CurrentCaller();
        caller.set(Callers.anAdministrator());
        return new ReferenceData(new InMemoryReferenceTables(), caller);
    }

    @Override
    public ReferenceTable<Job> jobs() {
        return new ReferenceTable<>(
                HANDFUL,
                List.of(
                        job("E1206", "UX - UI Designer", "E1205"),
                        job("I1401", "Technicien / Technicienne de maintenance en informatique", "I1401"),
                        job("M1405", "Data scientist", "M1403"),
                        job("M1801", "Administrateur / Administratrice de systèmes d'information (SI)", "M1801"),
                        job("M1805", "Développeur / Développeuse informatique", "M1805"),
                        job("M1844", "Analyste en cybersécurité", "M1805"),
                        job("M1855", "Développeur / Développeuse web", "M1805"),
                        job("M1861", "Développeur / Développeuse logiciel ou d'application", "M1805")));
    }

    @Override
    public ReferenceTable<Skill> skills() {
        return new ReferenceTable<>(
                HANDFUL,
                List.of(
                        skill("DEV-JAVA", "Programmation en Java", SkillFamily.DEVELOPMENT, "M1805 M1855 M1861"),
                        skill("WEB-HTML-CSS", "HTML et CSS", SkillFamily.WEB, "M1855 E1206"),
                        skill("DAT-SQL", "Langage SQL et bases de données relationnelles", SkillFamily.DATA, "M1805"),
                        skill("SYS-LINUX", "Administration de systèmes Linux", SkillFamily.SYSTEMS, "M1801"),
                        skill("SUP-HELPDESK", "Assistance aux utilisateurs", SkillFamily.SUPPORT, "I1401"),
                        skill("COM-TEAMWORK", "Travail en équipe", SkillFamily.COMMON, "M1805 M1855 I1401")));
    }

    @Override
    public ReferenceTable<Commune> communes() {
        return new ReferenceTable<>(HANDFUL, Places.all());
    }

    private static Job job(String code, String label, String parent) {
        return new Job(new RomeCode(code), new RomeVersion("4.60"), label, new RomeCode(parent));
    }

    private static Skill skill(String code, String label, SkillFamily family, String jobs) {
        return new Skill(
                new SkillCode(code),
                label,
                family,
                Stream.of(jobs.split(" ")).map(RomeCode::new).collect(Collectors.toUnmodifiableSet()));
    }
}
