package fr.numericemploi.adapters.reference;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.reference.Provenance;
import fr.numericemploi.application.reference.ReferenceTable;
import fr.numericemploi.application.reference.ReferenceTables;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Skill;
import java.util.Map;
import java.util.function.Function;

/** The tables in the CSV files that the README beside them describes. */
@Adapter
class CsvReferenceTables implements ReferenceTables {
    private final ReferenceTable<Job> jobs;
    private final ReferenceTable<Skill> skills;
    private final ReferenceTable<Commune> communes;

    CsvReferenceTables() {
        var shipped = CsvTable.read("tables.csv", Function.identity()).stream()
                .collect(toMap(table -> table.getField("table"), Function.identity()));
        var version = shipped.get("jobs").getField("version");
        jobs = table(shipped, "jobs", row -> Rows.job(row, version));
        skills = table(shipped, "skills", Rows::skill);
        communes = table(shipped, "communes", Rows::commune);
    }

    @Override
    public ReferenceTable<Job> jobs() {
        return jobs;
    }

    @Override
    public ReferenceTable<Skill> skills() {
        return skills;
    }

    @Override
    public ReferenceTable<Commune> communes() {
        return communes;
    }

    private static <T> ReferenceTable<T> table(
            Map<String, NamedCsvRecord> shipped, String name, Function<NamedCsvRecord, T> row) {
        var table = shipped.get(name);
        var provenance = new Provenance(table.getField("source"), table.getField("version"), table.getField("licence"));
        return new ReferenceTable<>(provenance, CsvTable.read(table.getField("file"), row));
    }
}
