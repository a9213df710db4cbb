package fr.numericemploi.application.catalogue.programmes;

class InMemoryProgrammeViewsTest extends ProgrammeViewsContract {
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();

    @Override
    protected Programmes programmes() {
        return programmes;
    }

    @Override
    protected ProgrammeViews views() {
        return programmes;
    }
}
