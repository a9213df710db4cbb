package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.cohorts.PublishedProgramme;
import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.domain.cohorts.Period;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.shared.PostalAddress;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** The sessions of a programme; one without dates where there is none, for LHEO wants one. */
record Sessions(LheoWriter lheo, PublishedProgramme programme) {
    private static final String UNKNOWN_BEGINNING = "00000000";
    private static final String UNKNOWN_END = "99999999";
    private static final int OPEN = 1;
    private static final int CLOSED = 2;
    private static final int BY_APPLICATION = 7;

    /** Each commune once. */
    void places() {
        programme.sessions().stream()
                .map(PublishedSession::place)
                .distinct()
                .forEach(place -> lheo.element(
                        "lieu-de-formation", () -> lheo.element("coordonnees", () -> new Addresses(lheo).of(place))));
    }

    void write() {
        if (programme.sessions().isEmpty()) {
            lheo.element("session", this::undated);
        }
        for (var session : programme.sessions()) {
            lheo.element("session", Map.of("numero", session.id().value().toString()), () -> dated(session));
        }
    }

    private void undated() {
        period(UNKNOWN_BEGINNING, UNKNOWN_END);
        lheo.element("adresse-inscription", () -> new Addresses(lheo)
                .of(programme.bodies().get(0).address()));
    }

    private void dated(PublishedSession session) {
        var terms = session.terms();
        period(terms.dates());
        lheo.element("adresse-inscription", () -> enrolment(session));
        lheo.element("periode-inscription", () -> period(terms.applications()));
        lheo.code("etat-recrutement", session.state() == SessionState.OPEN ? OPEN : CLOSED);
        lheo.element("recrutement", () -> {
            lheo.code("modalite-recrutement", BY_APPLICATION);
            lheo.code("nb-places", terms.seats());
        });
    }

    private void enrolment(PublishedSession session) {
        Optional<PostalAddress> known = session.body().address();
        if (known.isPresent()) {
            new Addresses(lheo).of(known);
        } else {
            new Addresses(lheo).of(session.place());
        }
    }

    private void period(Period period) {
        period(day(period.from()), day(period.until()));
    }

    private void period(String from, String until) {
        lheo.element("periode", () -> {
            lheo.code("debut", from);
            lheo.code("fin", until);
        });
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
