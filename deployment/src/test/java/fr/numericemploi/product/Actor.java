package fr.numericemploi.product;

import java.util.List;
import java.util.stream.Stream;

/** One login of every role, in Alsace, and their counterparts elsewhere, who are strangers there. */
enum Actor {
    ADMINISTRATOR("ADMINISTRATOR", ""),
    COORDINATOR("COORDINATOR", "ALSACE"),
    COMMISSION("COMMISSION_MEMBER", "ALSACE"),
    RECRUITER("RECRUITER", "ALSACE"),
    COUNSELLOR("COUNSELLOR", "ALSACE"),
    FUNDER("FUNDER", ""),
    SYSTEM("AGENCY_SYSTEM", "ALSACE"),
    STRANGE_COORDINATOR("COORDINATOR", "NANCY"),
    STRANGE_COMMISSION("COMMISSION_MEMBER", "NANCY"),
    STRANGE_RECRUITER("RECRUITER", "NANCY"),
    STRANGE_COUNSELLOR("COUNSELLOR", "NANCY"),
    STRANGE_SYSTEM("AGENCY_SYSTEM", "NANCY");

    final String role;
    final String territory;

    Actor(String role, String territory) {
        this.role = role;
        this.territory = territory;
    }

    /** Those whom the table of roles names, in the order of its columns. */
    static List<Actor> ofTheTable() {
        return List.of(ADMINISTRATOR, COORDINATOR, COMMISSION, RECRUITER, COUNSELLOR, FUNDER, SYSTEM);
    }

    static List<Actor> strangers() {
        return Stream.of(values())
                .filter(actor -> actor.territory.equals("NANCY"))
                .toList();
    }

    String login() {
        return "role." + name().toLowerCase().replace('_', '.');
    }

    Api api() {
        return Api.as(ProductUnderTest.baseUrl(), login(), "secret");
    }
}
