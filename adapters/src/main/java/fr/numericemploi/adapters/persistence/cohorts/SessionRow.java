package fr.numericemploi.adapters.persistence.cohorts;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.cohorts.Period;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.InseeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(schema = "cohorts", name = "session")
class SessionRow {
    @Id
    private UUID id;

    private UUID programme;

    @Column(name = "programme_version")
    private int programmeVersion;

    private String territory;
    private UUID body;
    private String place;
    private LocalDate starts;
    private LocalDate ends;
    private int seats;

    @Column(name = "applications_from")
    private LocalDate applicationsFrom;

    @Column(name = "applications_until")
    private LocalDate applicationsUntil;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String reason;

    @Version
    private long version;

    protected SessionRow() {}

    static SessionRow of(Session.Snapshot session) {
        var row = new SessionRow();
        row.id = session.id().value();
        row.programme = session.programme().programme().value();
        row.programmeVersion = session.programme().number();
        row.territory = session.territory().value();
        row.copy(session);
        return row;
    }

    void copy(Session.Snapshot session) {
        InputRule.STALE.refuseIf(version != session.version());
        copy(session.terms());
        state = session.state();
        reason = session.reason();
    }

    Session.Snapshot toSnapshot() {
        return new Session.Snapshot(
                new SessionId(id),
                new ProgrammeVersionId(new ProgrammeId(programme), programmeVersion),
                new TerritoryCode(territory),
                terms(),
                state,
                reason,
                version);
    }

    private void copy(Terms terms) {
        body = terms.body().value();
        place = terms.place().value();
        starts = terms.dates().from();
        ends = terms.dates().until();
        seats = terms.seats();
        applicationsFrom = terms.applications().from();
        applicationsUntil = terms.applications().until();
    }

    private Terms terms() {
        return new Terms(
                new TrainingBodyId(body),
                new InseeCode(place),
                new Period(starts, ends),
                seats,
                new Period(applicationsFrom, applicationsUntil));
    }
}
