package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the rows of all sittings have in common. */
@MappedSuperclass
abstract class DeliberationRow {
    @Id
    UUID id;

    private String territory;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int quorum;
    private String agenda;
    private String members;
    private String decisions;
    private boolean closed;

    @Version
    long version;

    <S, D> void copy(Deliberation<S, D> deliberation, long read) {
        InputRule.STALE.refuseIf(version != read);
        territory = deliberation.territory().value();
        heldOn = deliberation.heldOn();
        quorum = deliberation.quorum();
        agenda = Jsonb.write(deliberation.agenda());
        members = Jsonb.write(deliberation.members());
        decisions = Jsonb.write(deliberation.decisions().entrySet().stream()
                .map(given -> new Given<>(given.getKey(), given.getValue()))
                .toList());
        closed = deliberation.closed();
    }

    <S, D> Deliberation<S, D> deliberation(TypeReference<Set<S>> subjects, TypeReference<List<Given<S, D>>> given) {
        var bySubject = new LinkedHashMap<S, D>();
        Jsonb.read(decisions, given).forEach(one -> bySubject.put(one.subject(), one.decision()));
        return new Deliberation<>(
                new TerritoryCode(territory),
                heldOn,
                quorum,
                Jsonb.read(agenda, subjects),
                Jsonb.read(members, new TypeReference<List<Member>>() {}),
                bySubject,
                closed);
    }

    /** A decision in the order it was first given. */
    record Given<S, D>(S subject, D decision) {}
}
