package fr.numericemploi.adapters.reference.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.SchemeRules;
import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.pay.PayBook;
import fr.numericemploi.domain.funding.schemes.RuleBook;
import fr.numericemploi.domain.funding.schemes.Scheme;
import java.util.List;

/** The rules in the files that {@code reference/funding/index.yaml} names; the README beside them says how they are written. */
@Adapter
class YamlSchemeRules implements SchemeRules {
    private static final TypeReference<List<Definition>> DEFINITIONS = new TypeReference<>() {};
    private static final TypeReference<Scheme> SCHEME = new TypeReference<>() {};
    private static final TypeReference<PayBook> PAY = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final RuleBook schemes;
    private final PayBook pay;

    YamlSchemeRules() {
        var files = RuleFiles.read("index", NAMES);
        schemes = new RuleBook(
                files.stream().map(file -> RuleFiles.read(file, SCHEME)).toList(),
                RuleFiles.read("definitions", DEFINITIONS));
        pay = RuleFiles.read("pay", PAY);
    }

    @Override
    public RuleBook schemes() {
        return schemes;
    }

    @Override
    public PayBook pay() {
        return pay;
    }
}
