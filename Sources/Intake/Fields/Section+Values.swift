import Facts
import Regulation
import Yams

extension Section {
    /// A code out of those that a field can have.
    func optionalCode<Code: RawRepresentable<String> & CaseIterable>(_ key: String, _: Code.Type) -> Code? {
        guard let text = optionalText(key) else { return nil }
        if let code = Code(rawValue: text) { return code }
        failCode(text, among: Code.allCases.map(\.rawValue), at: key)
        return nil
    }

    /// A code that must be there; the other one is only put in its place while reading goes on.
    func code<Code: RawRepresentable<String> & CaseIterable>(_ key: String, insteadOf other: Code) -> Code {
        requirePresent(key)
        return optionalCode(key, Code.self) ?? other
    }

    func failCode(_ text: String, among allowed: [String], at key: String) {
        let meant = Spelling.meant(by: text, among: allowed)
        fail(.value(.unknownCode(allowed: allowed, meant: meant)), at: key)
    }

    /// A list of codes, each once, in the order of the type.
    func codes<Code: RawRepresentable<String> & CaseIterable & Equatable>(_ key: String, _: Code.Type) -> [Code] {
        let found = scalars(key).compactMap { text, place -> Code? in
            if let code = Code(rawValue: text) { return code }
            let allowed = Code.allCases.map(\.rawValue)
            let meant = Spelling.meant(by: text, among: allowed)
            let problem = ValueProblem.unknownCode(allowed: allowed, meant: meant)
            reading.log.add(.value(problem), at: place, field: field.appending(key))
            return nil
        }
        return Code.allCases.filter(found.contains)
    }

    func optionalDay(_ key: String) -> Day? {
        guard let text = optionalText(key) else { return nil }
        if let day = Day(text) { return day }
        let digits = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWritten =
            digits.map(\.utf8.count) == [4, 2, 2] && digits.allSatisfy { $0.utf8.allSatisfy { 48...57 ~= $0 } }
        fail(.value(isWritten ? .impossibleDay : .notADay), at: key)
        return nil
    }

    /// A day that must be there.
    func day(_ key: String) -> Day {
        requirePresent(key)
        return optionalDay(key) ?? .distantPast
    }

    /// Two days, the second not before the first.
    func requireOrder(_ first: Day?, _ second: Day?, at key: String) {
        if let first, let second, second < first { fail(.value(.endsBeforeStart), at: key) }
    }

    /// A flag, false when it is not given.
    ///
    /// YAML 1.2 knows two words for it; "yes" and "no" are texts.
    func flag(_ key: String) -> Bool {
        guard let node = node(key) else { return false }
        if case .scalar(let scalar) = node, scalar.style == .plain {
            switch scalar.string {
            case "true", "True", "TRUE": return true
            case "false", "False", "FALSE": return false
            default: break
            }
        }
        fail(.shape(.wrongKind(expected: .flag)), at: key)
        return false
    }

    func optionalNumber(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node, scalar.style == .plain,
            scalar.string.utf8.allSatisfy({ 48...57 ~= $0 })
        else {
            fail(.shape(.wrongKind(expected: .number)), at: key)
            return nil
        }
        guard let number = Int(scalar.string), range.contains(number) else {
            fail(.value(.outOfRange(from: range.lowerBound, through: range.upperBound)), at: key)
            return nil
        }
        return number
    }

    /// After how many months the thing is looked at again.
    func reviewMonths() -> Int {
        optionalNumber("reviewMonths", in: 1...120) ?? ReviewInterval.standard
    }

    func optionalCountry(_ key: String) -> Country? {
        guard let text = optionalText(key) else { return nil }
        guard let country = Country(text) else {
            fail(.value(.unknownCountry), at: key)
            return nil
        }
        return country
    }

    func countries(_ key: String) -> [Country] {
        scalars(key).compactMap { text, place in
            let country = Country(text)
            if country == nil { reading.log.add(.value(.unknownCountry), at: place, field: field.appending(key)) }
            return country
        }
    }
}
