package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// enumField is a field of a struct that takes one of a few values. Type is its OpenAPI definition:
// io.k8s.api.core.v1.Container.
type enumField struct {
	Type   string   `json:"type"`
	Field  string   `json:"field"`
	Values []string `json:"values"`
}

// field is a struct's field: the Go type inside pointers and lists, by its qualified name.
type field struct {
	json   string
	goType string
	inline bool
}

type sources struct {
	values map[string][]string
	// Types with a constant whose value stands elsewhere: their list would not be whole.
	open    map[string]bool
	enums   map[string]bool
	aliases map[string]string
	structs map[string][]field
}

// readEnums reads the fields below a folder of k8s.io/api whose type is a closed list of values.
func readEnums(root string) ([]enumField, error) {
	read := sources{map[string][]string{}, map[string]bool{}, map[string]bool{}, map[string]string{}, map[string][]field{}}
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		name := entry.Name()
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "zz_") {
			return err
		}
		folder, err := filepath.Rel(root, filepath.Dir(path))
		if err != nil {
			return err
		}
		return read.file(path, "k8s.io/api/"+filepath.ToSlash(folder))
	})
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(read.structs))
	for name := range read.structs {
		names = append(names, name)
	}
	sort.Strings(names)
	var all []enumField
	for _, name := range names {
		for _, field := range read.fields(name, 0) {
			goType := field.goType
			if target, ok := read.aliases[goType]; ok {
				goType = target
			}
			if read.enums[goType] && !read.open[goType] {
				if len(read.values[goType]) == 0 {
					return nil, errors.New(goType + " is an enum without values")
				}
				values := append([]string{}, read.values[goType]...)
				sort.Strings(values)
				all = append(all, enumField{definition(name), field.json, values})
			}
		}
	}
	return all, nil
}

// fields are those of a struct and of the structs that are inlined in it.
func (read sources) fields(name string, depth int) []field {
	var all []field
	for _, field := range read.structs[name] {
		if !field.inline {
			all = append(all, field)
		} else if depth < 5 {
			all = append(all, read.fields(field.goType, depth+1)...)
		}
	}
	return all
}

// definition turns k8s.io/api/core/v1.Container into io.k8s.api.core.v1.Container.
func definition(name string) string {
	return "io.k8s." + strings.ReplaceAll(strings.TrimPrefix(name, "k8s.io/"), "/", ".")
}

func (read sources) file(path, pkg string) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
	if err != nil {
		return err
	}
	imports := map[string]string{}
	for _, spec := range file.Imports {
		target, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		name := target[strings.LastIndex(target, "/")+1:]
		if spec.Name != nil {
			name = spec.Name.Name
		}
		imports[name] = target
	}
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range general.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				read.typeSpec(spec, general, pkg, imports)
			case *ast.ValueSpec:
				if err := read.constant(spec, general, pkg); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (read sources) typeSpec(spec *ast.TypeSpec, general *ast.GenDecl, pkg string, imports map[string]string) {
	name := pkg + "." + spec.Name.Name
	switch body := spec.Type.(type) {
	case *ast.StructType:
		for _, member := range body.Fields.List {
			tag := ""
			if member.Tag != nil {
				text, _ := strconv.Unquote(member.Tag.Value)
				tag = reflect.StructTag(text).Get("json")
			}
			key, options, _ := strings.Cut(tag, ",")
			goType := qualified(member.Type, pkg, imports)
			read.structs[name] = append(read.structs[name], field{key, goType, key == "" && strings.Contains(options, "inline")})
		}
	default:
		if spec.Assign.IsValid() {
			read.aliases[name] = qualified(body, pkg, imports)
		} else if isMarked(general.Doc) || isMarked(spec.Doc) {
			read.enums[name] = true
		}
	}
}

func isMarked(doc *ast.CommentGroup) bool {
	if doc == nil {
		return false
	}
	for _, line := range doc.List {
		if strings.TrimSpace(strings.TrimPrefix(line.Text, "//")) == "+enum" {
			return true
		}
	}
	return false
}

// constant reads `Name Type = "value"` and `Name = Type("value")`.
func (read sources) constant(spec *ast.ValueSpec, general *ast.GenDecl, pkg string) error {
	if general.Tok != token.CONST {
		return nil
	}
	for _, value := range spec.Values {
		typed := spec.Type
		if call, ok := value.(*ast.CallExpr); ok && typed == nil && len(call.Args) == 1 {
			typed, value = call.Fun, call.Args[0]
		}
		name, isNamed := typed.(*ast.Ident)
		literal, isLiteral := value.(*ast.BasicLit)
		if !isNamed {
			continue
		}
		if !isLiteral || literal.Kind != token.STRING {
			read.open[pkg+"."+name.Name] = true
			continue
		}
		content, err := strconv.Unquote(literal.Value)
		if err != nil {
			return errors.Join(errors.New(name.Name), err)
		}
		read.values[pkg+"."+name.Name] = append(read.values[pkg+"."+name.Name], content)
	}
	return nil
}

// qualified names the type inside pointers and lists: k8s.io/api/core/v1.Protocol.
func qualified(expression ast.Expr, pkg string, imports map[string]string) string {
	switch node := expression.(type) {
	case *ast.StarExpr:
		return qualified(node.X, pkg, imports)
	case *ast.ArrayType:
		return qualified(node.Elt, pkg, imports)
	case *ast.Ident:
		return pkg + "." + node.Name
	case *ast.SelectorExpr:
		if alias, ok := node.X.(*ast.Ident); ok {
			return imports[alias.Name] + "." + node.Sel.Name
		}
	}
	return ""
}
