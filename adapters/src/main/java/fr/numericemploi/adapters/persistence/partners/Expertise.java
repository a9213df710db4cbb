package fr.numericemploi.adapters.persistence.partners;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The jobs that a recruiter can judge, as one column. */
final class Expertise {
    private Expertise() {}

    static String write(Set<RomeCode> jobs) {
        return Jsonb.write(jobs.stream().map(RomeCode::value).sorted().toList());
    }

    static Set<RomeCode> read(String column) {
        return Jsonb.read(column, new TypeReference<List<String>>() {}).stream()
                .map(RomeCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
