package fr.numericemploi.product;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** One login of every role, in the order of the columns of {@code roles.txt}. */
enum Actor {
    ADMINISTRATOR(tenant -> Tenant.administrator()),
    COORDINATOR(Tenant::coordinator),
    COMMISSION(Tenant::commissionMember),
    RECRUITER(Tenant::recruiter),
    COUNSELLOR(Tenant::counsellor),
    FUNDER(tenant -> Funders.funder()),
    SYSTEM(AgencySystem::of);

    /** Those who are at home nowhere, and so are nobody's strangers. */
    private static final Set<Actor> EVERYWHERE = Set.of(ADMINISTRATOR, FUNDER);

    private final Function<Tenant, Api> logIn;

    Actor(Function<Tenant, Api> logIn) {
        this.logIn = logIn;
    }

    static Map<Actor, Api> of(Tenant tenant) {
        var everybody = new TreeMap<Actor, Api>();
        for (var actor : values()) {
            everybody.put(actor, actor.logIn.apply(tenant));
        }
        return everybody;
    }

    static Map<Actor, Api> strangersOf(Tenant tenant) {
        var strangers = of(tenant);
        strangers.keySet().removeAll(EVERYWHERE);
        return strangers;
    }
}
