package fr.numericemploi.domain.commissions.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.numericemploi.domain.candidates.CandidateId;
import java.util.LinkedHashMap;
import java.util.List;

/** Someone whom the plan does not see, and what stands between the person and each panel. */
public record Unplaced(CandidateId person, List<Reason> reasons) {
    public Unplaced {
        reasons = List.copyOf(reasons);
    }

    /** The reasons in French, panels with the same one together. */
    public String inWords() {
        if (reasons.isEmpty()) {
            return "aucun jury n'est formé";
        }
        var panels = reasons.stream()
                .collect(groupingBy(Reason::obstacle, LinkedHashMap::new, mapping(Reason::panelNumber, toList())));
        return panels.entrySet().stream()
                .map(entry -> entry.getKey().inWords(entry.getValue()))
                .collect(joining(" ; "));
    }
}
