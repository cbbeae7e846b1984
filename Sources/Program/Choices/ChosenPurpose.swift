import Facts
import Office
import Regulation
import Reports

/// A purpose that was named, and where it is declared, if it is.
struct ChosenPurpose: Sendable {
    let id: ElementID
    /// The activity that declares it; none for an id that no activity knows.
    let declared: StreamID?
    let basis: LawfulBasis?
}

extension Office {
    /// The purpose of an id or a short name; `activity/purpose` tells two of the same name apart.
    func purpose(_ text: String?) async throws -> ChosenPurpose? {
        guard let text else { return nil }
        let found = try await purposes(named: text)
        if let first = found.first {
            guard found.count == 1 else { throw UseFailure.ambiguous(what: .purpose, count: found.count) }
            return first
        }
        guard let id = ElementID(text) else {
            throw UseFailure.notFound(what: .purpose, known: try await purposeNames())
        }
        return ChosenPurpose(id: id, declared: nil, basis: nil)
    }

    /// The short names of all declared purposes; those that several activities use, with the activity before them.
    private func purposeNames() async throws -> [String] {
        var names: [(activity: String?, purpose: String)] = []
        for item in try await registerItems(of: Activity.self) {
            for purpose in item.state.record?.content.purposes ?? [] {
                guard let slug = item.texts.field(.slug, of: purpose.id)?.value else { continue }
                names.append((item.slug, slug))
            }
        }
        let uses = Dictionary(grouping: names, by: \.purpose).mapValues(\.count)
        return names.map { name in
            guard uses[name.purpose] != 1, let activity = name.activity else { return name.purpose }
            return "\(activity)/\(name.purpose)"
        }.sorted()
    }

    /// Every declared purpose that an id or a short name fits.
    func purposes(named text: String) async throws -> [ChosenPurpose] {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        let id = ElementID(text)
        var found: [ChosenPurpose] = []
        for item in try await registerItems(of: Activity.self) {
            guard let content = item.state.record?.content else { continue }
            for purpose in content.purposes {
                let slug = item.texts.field(.slug, of: purpose.id)?.value
                let isNamed = slug == text || (parts.count == 2 && item.slug == parts[0] && slug == parts[1])
                guard isNamed || purpose.id == id else { continue }
                found.append(ChosenPurpose(id: purpose.id, declared: item.stream, basis: purpose.basis))
            }
        }
        return found
    }
}
