/// What a sealed part holds within its fact.
package enum PartName: String, CaseIterable, Sendable {
    /// The personal values of the fact, as one canonical object of ``PersonalField`` names and texts.
    case details
    /// Words about what happened.
    case note
    /// Why it was decided, corrected or retracted.
    case reason
    /// A text as it was shown or published.
    case wording
    /// The raw bytes of a message as it came, where they are few.
    case original
    /// The raw bytes of a document, in chunks.
    case content

    /// Whether it is opened by itself, when somebody asks for it: documents, and messages as they came.
    package var isOpenedAlone: Bool {
        switch self {
        case .details, .note, .reason, .wording: false
        case .original, .content: true
        }
    }

    /// Whether it lies in chunks, and not in a row of its own: it may be larger than what is read at once.
    package var isChunked: Bool {
        switch self {
        case .details, .note, .reason, .wording, .original: false
        case .content: true
        }
    }
}
