import Regulation
import Yams

extension Section {
    /// The most things that one list of the file can hold.
    static let listLimit = 10_000

    /// The elements of a list, or none where the field is not there.
    private func elements(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            fail(.shape(.wrongKind(expected: .list)), at: key)
            return []
        }
        guard sequence.count <= Section.listLimit else {
            fail(.shape(.tooMany(limit: Section.listLimit)), at: key)
            return []
        }
        return Array(sequence)
    }

    /// The texts of a list with their places.
    func scalars(_ key: String) -> [(text: String, place: SourcePlace)] {
        elements(key).enumerated().compactMap { index, node in
            let place = node.mark.map { SourcePlace($0) } ?? place
            guard case .scalar(let scalar) = node else {
                let field = field.appending(key).appending(index: index)
                reading.log.add(.shape(.wrongKind(expected: .text)), at: place, field: field)
                return nil
            }
            return (scalar.string, place)
        }
    }

    /// The things of a list, each a section.
    func sections(_ key: String, keys: [String]) -> [Section] {
        elements(key).enumerated().compactMap { index, node in
            Section(node, field.appending(key).appending(index: index), keys: keys, reading)
        }
    }

    /// The entries of fields whose names are the writer's own, with the place of each name.
    func entries(_ key: String) -> [(name: String, value: Node, place: SourcePlace)] {
        node(key).map { entries(of: $0, place(of: key)) } ?? []
    }

    /// The entries of such fields within others.
    func entries(of node: Node, _ place: SourcePlace) -> [(name: String, value: Node, place: SourcePlace)] {
        guard case .mapping(let mapping) = node else {
            reading.log.add(.shape(.wrongKind(expected: .fields)), at: place, field: field)
            return []
        }
        return mapping.compactMap { key, value in
            guard case .scalar(let name) = key, !reading.repeatedKeys.contains(name.string) else { return nil }
            return (name.string, value, name.mark.map { SourcePlace($0) } ?? place)
        }
    }

    /// The fields of a thing within this one.
    func section(_ key: String, keys: [String]) -> Section? {
        node(key).flatMap { Section($0, field.appending(key), keys: keys, reading) }
    }

    /// The parts of a list, of which no two have the same name.
    func parts<Part: DeclaredPart>(_ type: Part.Type) -> [Part] { partSections(type).map(\.part) }

    /// The parts of a list with the sections they were read from.
    func partSections<Part: DeclaredPart>(_: Part.Type) -> [(part: Part, section: Section)] {
        var lines: [String: Int] = [:]
        return sections(Part.list.key, keys: Part.keys).map { section in
            let part = Part(from: section)
            section.requireNew(part.slug, among: &lines, key: Part.nameKey)
            return (part, section)
        }
    }

    func requireFew(_ count: Int, limit: Int) {
        if count > limit { reading.log.add(.shape(.tooMany(limit: limit)), at: place, field: field) }
    }

    /// Notes the name of this section, and that it was given before.
    func requireNew(_ name: String, among lines: inout [String: Int], key: String = "slug") {
        guard !name.isEmpty else { return }
        if let line = lines[name] {
            fail(.value(.duplicateSlug(firstLine: line)), at: key)
        } else {
            lines[name] = place(of: key).line
        }
    }
}
