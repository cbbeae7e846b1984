import ArgumentParser

/// What every command that records takes: for whom, by whom, when, and how the result is shown.
struct RecordingOptions: ParsableArguments {
    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var who: WhoAndWhen
    @OptionGroup var result: ResultOptions
}
