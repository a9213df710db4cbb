package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Objects;

/** @param position of its centre, or near it: enough to tell who travels far, not to find a street */
public record Commune(
        InseeCode code,
        String name,
        List<PostalCode> postalCodes,
        Intercommunality intercommunality,
        DepartmentCode department,
        int population,
        Position position) {
    public Commune {
        Objects.requireNonNull(code);
        name = Text.required(name, 80);
        postalCodes = List.copyOf(postalCodes);
        Objects.requireNonNull(intercommunality);
        Objects.requireNonNull(department);
        Objects.requireNonNull(position);
    }

    public boolean isServedBy(PostalCode postalCode) {
        return postalCodes.contains(postalCode);
    }

    public double kilometresTo(Commune other) {
        return position.kilometresTo(other.position);
    }
}
