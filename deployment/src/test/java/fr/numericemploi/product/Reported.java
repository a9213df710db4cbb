package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;

/** A report to the funder of all tests. */
record Reported(JsonNode json) {
    static Reported to(Api reader, String path) {
        var answer = reader.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Reported(answer.json());
    }

    static String year() {
        return path("2017-01-01", "2017-12-31");
    }

    static String path(String from, String until) {
        return "/api/v1/funding-reports?funder=" + Funders.funderId() + "&from=" + from + "&until=" + until;
    }

    BigDecimal money(String path) {
        return money(json, path);
    }

    BigDecimal sum(String parts, String path) {
        return StreamSupport.stream(json.get(parts).spliterator(), false)
                .map(part -> money(part, path))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal money(JsonNode node, String path) {
        return node.at(path + "/amount").decimalValue();
    }
}
