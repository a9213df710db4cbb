package fr.numericemploi.adapters.reference;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Intercommunality;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Position;
import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.reference.SkillFamily;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.stream.Stream;

/** One line of each file as the value that it stands for. */
final class Rows {
    private Rows() {}

    static Job job(NamedCsvRecord row, String version) {
        return new Job(
                new RomeCode(row.getField("code")),
                new RomeVersion(version),
                row.getField("label"),
                new RomeCode(row.getField("parent_rome3")));
    }

    static Skill skill(NamedCsvRecord row) {
        return new Skill(
                new SkillCode(row.getField("code")),
                row.getField("label"),
                SkillFamily.valueOf(row.getField("family")),
                words(row.getField("jobs")).map(RomeCode::new).collect(toSet()));
    }

    static Commune commune(NamedCsvRecord row) {
        return new Commune(
                new InseeCode(row.getField("insee_code")),
                row.getField("name"),
                words(row.getField("postal_codes")).map(PostalCode::new).toList(),
                new Intercommunality(new EpciCode(row.getField("epci_code")), row.getField("epci_name")),
                new DepartmentCode(row.getField("department")),
                Integer.parseInt(row.getField("population")),
                new Position(
                        Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude"))));
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split(" "));
    }
}
