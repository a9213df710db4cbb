package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** An envelope of Alsace, by its address. */
record Purse(String address) {
    private static final Api COORDINATOR = Tenant.alsace().coordinator();

    /** Of a funder of its own; open from the first day to the last. */
    static Purse granted(String scheme, String euros, String from, String until) {
        return grantedBy(Funders.registered(), scheme, euros, from, until);
    }

    static Purse grantedBy(String funder, String scheme, String euros, String from, String until) {
        var form = Map.of(
                "funder",
                funder,
                "scheme",
                scheme,
                "territory",
                "ALSACE",
                "year",
                Integer.valueOf(from.substring(0, 4)),
                "reference",
                "Convention " + UUID.randomUUID(),
                "from",
                from,
                "until",
                until,
                "amount",
                Map.of("amount", new BigDecimal(euros)),
                "on",
                from);
        var answer = COORDINATOR.post("/api/v1/envelopes", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Purse(answer.header("Location"));
    }

    String id() {
        return Training.id(address);
    }

    void amended(String move, String euros) {
        var form = Map.of(
                "on",
                "2017-06-12",
                "move",
                move,
                "amount",
                Map.of("amount", new BigDecimal(euros)),
                "reference",
                "Avenant " + UUID.randomUUID(),
                "reason",
                "Places supplémentaires");
        var answer = COORDINATOR.post(
                address + "/amendments",
                form,
                "If-Match",
                COORDINATOR.get(address).header("ETag"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    /** What stands on one of its accounts; "amount" is what is granted in all. */
    BigDecimal on(String account) {
        return COORDINATOR.get(address).json().at("/" + account + "/amount").decimalValue();
    }
}
