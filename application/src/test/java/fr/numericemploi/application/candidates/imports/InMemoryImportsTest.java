package fr.numericemploi.application.candidates.imports;

class InMemoryImportsTest extends ImportsContract {
    private final InMemoryImports imports = new InMemoryImports();

    @Override
    protected PrescriptionImports imports() {
        return imports;
    }

    @Override
    protected ImportLines lines() {
        return imports;
    }

    @Override
    protected ImportViews views() {
        return imports;
    }
}
