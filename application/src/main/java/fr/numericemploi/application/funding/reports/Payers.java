package fr.numericemploi.application.funding.reports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom each kind of funder pays. */
record Payers(Map<FunderKind, Set<CandidateId>> people) {
    private static final Comparator<FundedSeats> GREATEST_FIRST = comparing(FundedSeats::people)
            .reversed()
            .thenComparing(seats -> seats.kind().code());

    static Payers of(Collection<FundedPerson> funded, Map<FunderId, FunderKind> kinds) {
        return new Payers(funded.stream()
                .collect(groupingBy(
                        each -> kinds.getOrDefault(each.funder(), FunderKind.OTHER),
                        mapping(FundedPerson::candidate, toSet()))));
    }

    /** The greatest first; those for whom there is no room are counted as the other ones, each person once. */
    List<FundedSeats> atMost(int most) {
        var all = seats();
        if (all.size() <= most) {
            return all;
        }
        var named = all.stream()
                .map(FundedSeats::kind)
                .filter(kind -> kind != FunderKind.OTHER)
                .limit(most - 1L)
                .collect(toSet());
        return namingOnly(named).seats();
    }

    private Payers namingOnly(Set<FunderKind> named) {
        var fewer = new EnumMap<FunderKind, Set<CandidateId>>(FunderKind.class);
        people.forEach((kind, whom) -> fewer.computeIfAbsent(
                        named.contains(kind) ? kind : FunderKind.OTHER, any -> new HashSet<>())
                .addAll(whom));
        return new Payers(fewer);
    }

    private List<FundedSeats> seats() {
        return people.entrySet().stream()
                .map(each -> new FundedSeats(each.getKey(), each.getValue().size()))
                .sorted(GREATEST_FIRST)
                .toList();
    }
}
