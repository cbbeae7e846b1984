import Facts
import Office
import Regulation
import Reports

/// A command that records something in the office of one organisation.
protocol RecordingCommand: OfficeCommand {
    var recording: RecordingOptions { get }
}

extension RecordingCommand {
    var choice: OrganisationChoice { recording.choice }

    /// Shows what was recorded: as a sentence with the findings, or as JSON.
    ///
    /// - Parameters:
    ///   - outcome: What came of the command.
    ///   - also: What the same command recorded besides.
    ///   - more: Further members of the JSON.
    ///   - words: A further sentence.
    func tell(
        _ outcome: Outcome, also: [Outcome] = [], adding more: [String: JSON] = [:], saying words: Words? = nil
    ) {
        let note = RecordingNote(outcomes: [outcome] + also, stream: outcome.stream, more: more, addition: words)
        switch recording.result.format {
        case .json: Said.out(note.json.text)
        case .text: Said.out(note.text(in: recording.result.language))
        }
    }
}
