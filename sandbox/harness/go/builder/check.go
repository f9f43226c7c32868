package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"
	"strings"
)

type checked struct {
	// code with the name of its package made "program".
	code     []byte
	hasSetup bool
}

// check parses a program and refuses what would reach beyond it: packages that are not allowed, and directives by which
// a compiler is told to link, embed or run something else.
func check(path string, allowed map[string]bool) (checked, error) {
	code, err := os.ReadFile(path)
	if err != nil {
		return checked{}, err
	}
	files := token.NewFileSet()
	parsed, err := parse(files, code, allowed)
	if err != nil {
		return checked{}, err
	}
	result := checked{}
	hasExecute := false
	for _, name := range functionNames(parsed) {
		hasExecute = hasExecute || name == "Execute"
		result.hasSetup = result.hasSetup || name == "Setup"
	}
	if !hasExecute {
		return checked{}, errors.New("it defines no func Execute(input json.RawMessage) (any, error)")
	}
	start := files.Position(parsed.Name.Pos()).Offset
	end := start + len(parsed.Name.Name)
	result.code = append(append(append([]byte(nil), code[:start]...), "program"...), code[end:]...)
	return result, nil
}

// checkScript does the same with a whole script, which has a func main instead.
func checkScript(path string, allowed map[string]bool) ([]byte, error) {
	code, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	parsed, err := parse(token.NewFileSet(), code, allowed)
	if err != nil {
		return nil, err
	}
	if parsed.Name.Name != "main" {
		return nil, errors.New("it is no package main")
	}
	for _, name := range functionNames(parsed) {
		if name == "main" {
			return code, nil
		}
	}
	return nil, errors.New("it defines no func main()")
}

func parse(files *token.FileSet, code []byte, allowed map[string]bool) (*ast.File, error) {
	parsed, err := parser.ParseFile(files, "program.go", code, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	at := func(node ast.Node) string {
		position := files.Position(node.Pos())
		return fmt.Sprintf("program.go:%d:%d", position.Line, position.Column)
	}
	for _, spec := range parsed.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil || !allowed[name] {
			return nil, fmt.Errorf("%s: import %s is refused: a program imports \"loopai\" and packages of the standard library that touch neither system nor network", at(spec), spec.Path.Value)
		}
	}
	for _, group := range parsed.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "//go:") || strings.HasPrefix(comment.Text, "//line ") || strings.HasPrefix(comment.Text, "/*line ") {
				return nil, fmt.Errorf("%s: compiler directives are refused", at(comment))
			}
		}
	}
	return parsed, nil
}

// functionNames are those of the functions at the top level, without methods.
func functionNames(parsed *ast.File) []string {
	names := []string{}
	for _, declaration := range parsed.Decls {
		if function, is := declaration.(*ast.FuncDecl); is && function.Recv == nil {
			names = append(names, function.Name.Name)
		}
	}
	return names
}
