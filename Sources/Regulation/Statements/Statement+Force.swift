package import Facts

extension Statement {
    /// The content, if this version can be in force on a day: valid by then and not withdrawn.
    ///
    /// Of several such versions in one language only the one with the latest first day is in force.
    private func standing(on day: Day) -> StatementContent? {
        switch self {
        case .unpublished:
            nil
        case .published(let content, let published):
            max(content.validFrom, published) <= day ? content : nil
        case .withdrawn(let content, let published, let withdrawn):
            max(content.validFrom, published) <= day && day < withdrawn ? content : nil
        }
    }

    /// The version in force in a language on a day: the one that became valid last.
    ///
    /// Of two that became valid on the same day it is the one whose stream is younger.
    package static func inForce(
        _ language: Language,
        on day: Day,
        among versions: [StreamID: Statement]
    ) -> StreamID? {
        versions
            .compactMap { stream, version in version.standing(on: day).map { (stream: stream, content: $0) } }
            .filter { $0.content.language == language }
            .max { ($0.content.validFrom, $0.stream) < ($1.content.validFrom, $1.stream) }?
            .stream
    }

    /// Everything promised on a day by the versions in force, in whatever language.
    package static func promises(on day: Day, among versions: [StreamID: Statement]) -> Set<Promise> {
        var promises: Set<Promise> = []
        for language in Language.allCases {
            guard let stream = inForce(language, on: day, among: versions) else { continue }
            promises.formUnion(versions[stream]?.standing(on: day)?.promises ?? [])
        }
        return promises
    }
}
